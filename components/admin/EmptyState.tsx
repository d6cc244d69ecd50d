import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = {
  Icon: LucideIcon
  title: string
  /** What to do, so that it is no longer empty. */
  children: ReactNode
  /** The button or link that does it. */
  action?: ReactNode
}

export function EmptyState({ Icon, title, children, action }: Props) {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-14 text-center">
      <span className="grid size-10 place-items-center rounded-full bg-muted">
        <Icon aria-hidden className="size-5 text-muted-foreground" />
      </span>
      <div className="flex max-w-sm flex-col gap-1">
        <p className="font-medium text-sm">{title}</p>
        <p className="text-muted-foreground text-sm">{children}</p>
      </div>
      {action}
    </div>
  )
}
