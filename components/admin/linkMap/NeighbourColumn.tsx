import { Link } from '@/components/admin/Link'
import { usedHref } from './mapHref'
import { NeighbourBox } from './NeighbourBox'
import type { Side } from './rows'
import { counted } from './words'

const titles = { before: 'Link here', after: 'Linked from here' }

type Props = {
  side: 'before' | 'after'
  postId: string
  neighbours: Side
  /** What to say where there are none. */
  none: string
}

export function NeighbourColumn({ side, postId, neighbours, none }: Props) {
  const { shown, total, isMore } = neighbours
  const more = total - shown.length
  return (
    <section aria-labelledby={side} className="flex min-w-0 flex-col">
      <h2 id={side} className="h-8 font-medium text-muted-foreground text-xs">
        {titles[side]}
        {total > 0 && (
          <span className="tabular-nums">
            {' '}
            · {isMore && 'at least '}
            {counted(total, 'article')}
          </span>
        )}
      </h2>
      <div className="flex grow flex-col justify-center">
        {total === 0 && <p className="text-muted-foreground text-sm">{none}</p>}
        <ul>
          {shown.map((neighbour) => (
            <NeighbourBox key={neighbour.id} neighbour={neighbour} />
          ))}
        </ul>
        {more > 0 && (
          <p className="flex h-16 items-center">
            <Link
              href={usedHref(postId)}
              className="text-link text-sm underline-offset-4 hover:underline"
            >
              and {isMore && 'at least '}
              {more.toLocaleString('en')} more
            </Link>
          </p>
        )}
      </div>
    </section>
  )
}
