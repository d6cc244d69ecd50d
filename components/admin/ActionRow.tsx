import type { ReactNode } from 'react'

type Props = { title: string; text: string; children?: ReactNode }

/** Something that can be done, with a word about it, and its button at the end. */
export function ActionRow({ title, text, children }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-3.5 sm:flex-nowrap sm:px-5">
      <div className="min-w-0">
        <p className="font-medium text-sm">{title}</p>
        <p className="text-muted-foreground text-sm">{text}</p>
      </div>
      {children}
    </div>
  )
}
