import type { ReactNode } from 'react'

type Props = {
  title: string
  /** One line of what this desk is for. */
  description?: ReactNode
  /** The desk's actions, the main one last. */
  children?: ReactNode
}

/** The heading of a desk: its one h1, and what can be done here. */
export function DeskHeader({ title, description, children }: Props) {
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <div className="wrap-anywhere min-w-0">
        <h1 tabIndex={-1} className="font-semibold text-xl tracking-tight outline-none">
          {title}
        </h1>
        {description && <p className="mt-0.5 text-muted-foreground text-sm">{description}</p>}
      </div>
      {children && <div className="flex flex-wrap items-center gap-2">{children}</div>}
    </header>
  )
}
