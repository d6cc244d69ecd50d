import { TimeAgo } from '@/components/admin/TimeAgo'
import { Badge } from '@/components/ui/badge'
import { counted } from './extent'

type Props = { change: { undoneAt: Date | null; undoneBy: string | null; leftWhenUndone: number } }

/** Who took a change back, when, and what of it stayed. */
export function Undone({ change: { undoneAt, undoneBy, leftWhenUndone } }: Props) {
  if (!undoneAt) return null
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted-foreground text-xs">
      <Badge>Undone</Badge>
      <span>
        {undoneBy ?? 'Somebody who has left'}, <TimeAgo date={undoneAt} />
        {leftWhenUndone > 0 && `, but for ${counted(leftWhenUndone, 'link', 'links')}`}
      </span>
    </div>
  )
}
