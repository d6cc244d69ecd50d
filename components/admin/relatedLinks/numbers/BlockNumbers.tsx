import type { BlockNumbers as BlockNumbersView } from '@/domain/linkCounts/numbers'
import { numbersHref } from './numbersHref'
import { RankedTable } from './RankedTable'
import { Trend } from './Trend'
import { targetRow } from './targetRow'

/** How a shared block does with readers: its trend, and what in it is followed where. */
export function BlockNumbers({ blockId, numbers }: { blockId: string; numbers: BlockNumbersView }) {
  const { positions, targets, articles } = numbers
  return (
    <Trend
      trend={numbers}
      title="How readers use it"
      hrefFor={(days) => `/admin/related-links/${blockId}?days=${days}#numbers`}
    >
      <RankedTable
        title="By place in the block"
        of="Place"
        rows={positions.map(({ position, seen, followed }) => {
          const name = `${position + 1}`
          return { key: name, name, href: null, seen, followed }
        })}
      />
      <RankedTable title="Links followed most" of="Leads to" rows={targets.map(targetRow)} />
      <RankedTable
        title="Articles in which it is followed most"
        description="Over all days that are kept, which are 400 at most."
        of="Article"
        rows={articles.map(({ postId, title, seen, followed }) => {
          const name = title || 'Untitled'
          return { key: postId, name, href: numbersHref(postId), seen, followed }
        })}
      />
    </Trend>
  )
}
