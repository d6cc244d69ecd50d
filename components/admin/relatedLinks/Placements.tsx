import { Link } from '@/components/admin/Link'
import { Pagination } from '@/components/admin/Pagination'
import { StatusBadge } from '@/components/admin/StatusBadge'
import { Badge } from '@/components/ui/badge'
import { Card, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import type { OpenedBlock, Placement } from '@/domain/relatedLinks/openBlock'
import { articleCount } from './articleCount'

/** Every article that places a block, and whether its readers see the block. */
export function Placements({ block }: { block: OpenedBlock }) {
  const { id, placements, placementCount, placementPage, placementPages } = block
  return (
    <section aria-labelledby="used-in" className="grid gap-3">
      <Card>
        <CardHeader>
          <CardTitle id="used-in">Used in</CardTitle>
          <CardDescription>{summaryOf(block)}</CardDescription>
        </CardHeader>
        {block.slots.length > 0 && <InSlots slots={block.slots} />}
        {placements.length > 0 && (
          <ul className="divide-y divide-border">
            {placements.map((placement) => (
              <PlacementRow key={placement.id} placement={placement} />
            ))}
          </ul>
        )}
      </Card>
      {placementPages > 1 && (
        <Pagination
          page={placementPage}
          pages={placementPages}
          hrefFor={(page) => `/admin/related-links/${id}?page=${page}#used-in`}
          summary={articleCount(placementCount.all)}
        />
      )}
    </section>
  )
}

function InSlots({ slots }: Pick<OpenedBlock, 'slots'>) {
  return (
    <ul className="divide-y divide-border border-border border-b last:border-b-0">
      {slots.map(({ id, name, isOn }) => (
        <li key={id} className="flex items-start justify-between gap-3 px-4 py-2.5 text-sm sm:px-5">
          <Link
            href={`/admin/related-links/slots/${id}`}
            className="wrap-anywhere font-medium underline-offset-4 hover:underline"
          >
            Slot: {name}
          </Link>
          <Badge variant={isOn ? 'positive' : 'neutral'}>{isOn ? 'On' : 'Off'}</Badge>
        </li>
      ))}
    </ul>
  )
}

function PlacementRow({ placement }: { placement: Placement }) {
  const { id, status, mayOpen } = placement
  const title = placement.title || 'Untitled'
  return (
    <li className="flex items-start justify-between gap-3 px-4 py-2.5 sm:px-5">
      <div className="wrap-anywhere min-w-0">
        {mayOpen ? (
          <Link
            href={`/admin/posts/${id}`}
            className="font-medium text-sm underline-offset-4 hover:underline"
          >
            {title}
          </Link>
        ) : (
          <span className="font-medium text-sm">{title}</span>
        )}
        <p className="text-muted-foreground text-xs">{whereOf(placement)}</p>
      </div>
      <StatusBadge status={status} />
    </li>
  )
}

function summaryOf({ placementCount: { all, forReaders }, trashed, slots }: OpenedBlock) {
  if (all === 0 && slots.length > 0) return 'No article places it by itself; slots do.'
  if (all === 0) return 'No article places it yet: the editor’s related links offer it by its name.'
  const placed = `Placed in ${articleCount(all)}`
  if (trashed) return `${placed}; readers see nothing there while it is in the trash.`
  if (forReaders === 0) return `${placed}; readers do not see it yet.`
  if (forReaders < all) return `${placed}; readers see it in ${forReaders.toLocaleString('en')}.`
  return `${placed}; readers see it ${all === 1 ? 'there' : 'in all of them'}.`
}

/** Which copy of the article places the block: the one that readers see, the one in work, or both. */
function whereOf({ status, inLive, inWorking, hasWorkingDraft }: Placement) {
  if (status !== 'published') return 'In an article that is not published'
  if (!inLive) return 'Only in changes that are not published yet'
  if (hasWorkingDraft && !inWorking)
    return 'On the live page; taken out in changes not published yet'
  return 'On the live page'
}
