import { ArrowDown, ChevronsUpDown } from 'lucide-react'
import { Link } from '@/components/admin/Link'
import { TableCell, TableHead } from '@/components/ui/table'
import type { Numbers } from '@/db/linkNumbers'
import type { BlockListing } from '@/domain/relatedLinks/listBlocks'
import { blocksHref } from '../blocksHref'
import { countOf, rateOf } from './format'

/** Headings of a block's numbers in the list; by the rate, the list can be sorted. */
export function NumberHeads({ listing }: { listing: BlockListing }) {
  const isSorted = listing.sort === 'rate'
  const Icon = isSorted ? ArrowDown : ChevronsUpDown
  return (
    <>
      <TableHead className="text-right max-lg:hidden">Seen</TableHead>
      <TableHead className="text-right max-lg:hidden">Followed</TableHead>
      <TableHead className="text-right" aria-sort={isSorted ? 'descending' : 'none'}>
        <Link
          href={blocksHref({ ...listing, sort: isSorted ? 'saved' : 'rate', page: 1 })}
          title="Of readers who saw a link in the last 28 days, how many followed it"
          className="inline-flex items-center gap-1 hover:text-foreground"
        >
          Follow rate
          <Icon aria-hidden className="size-3.5" />
        </Link>
      </TableHead>
    </>
  )
}

/** Of the last 28 days. */
export function NumberCells({ numbers }: { numbers: Numbers }) {
  return (
    <>
      <TableCell className="text-right tabular-nums max-lg:hidden">
        {countOf(numbers.seen)}
      </TableCell>
      <TableCell className="text-right tabular-nums max-lg:hidden">
        {countOf(numbers.followed)}
      </TableCell>
      <TableCell className="text-right tabular-nums">{rateOf(numbers)}</TableCell>
    </>
  )
}
