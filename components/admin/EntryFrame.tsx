import type { ReactNode } from 'react'
import { Mark } from './Mark'

type Props = { title: string; description?: ReactNode; children: ReactNode }

/** What stands around the forms before the desks: the log-in and the setup. */
export function EntryFrame({ title, description, children }: Props) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-sm flex-col justify-center gap-6 px-4 py-10">
      <div className="flex flex-col gap-4">
        <Mark className="size-9" />
        <div className="flex flex-col gap-1">
          <h1 className="font-semibold text-xl tracking-tight">{title}</h1>
          {description && <p className="text-muted-foreground text-sm">{description}</p>}
        </div>
      </div>
      {children}
    </main>
  )
}
