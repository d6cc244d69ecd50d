import type { ArticleNumbers as ArticleNumbersView } from '@/domain/linkCounts/numbers'
import { countOf, rateOf } from './format'
import { numbersHref } from './numbersHref'
import { RankedTable } from './RankedTable'
import { Trend } from './Trend'
import { targetRow } from './targetRow'

/** How readers use the related links on an article's page, and those that lead to it. */
export function ArticleNumbers({
  postId,
  numbers,
}: {
  postId: string
  numbers: ArticleNumbersView
}) {
  const { seen } = numbers.linksToIt
  return (
    <>
      <Trend
        trend={numbers}
        title="Related links on its page"
        hrefFor={(days) => numbersHref(postId, days)}
      >
        <RankedTable
          title="Its links"
          of="Leads to"
          rows={numbers.links.map((link) => ({
            ...targetRow(link),
            key: `${link.blockId} ${link.target}`,
            detail: blockName(link),
          }))}
        />
      </Trend>
      <p className="text-muted-foreground text-sm">
        {seen === 0
          ? 'No reader has seen a related link that leads to this article yet.'
          : `Links that lead to it were seen ${countOf(seen)} times and followed ${countOf(numbers.linksToIt.followed)} times: a follow rate of ${rateOf(numbers.linksToIt)}, over all days that are kept.`}
      </p>
    </>
  )
}

function blockName({ blockId, block }: ArticleNumbersView['links'][number]) {
  if (blockId === '') return 'In a block of its own'
  return block === null ? 'In a deleted block' : `In the shared block “${block}”`
}
