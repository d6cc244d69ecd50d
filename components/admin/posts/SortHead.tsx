import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import { Link } from '@/components/admin/Link'
import { TableHead } from '@/components/ui/table'
import type { PostListing } from '@/domain/posts/listing'
import { postsHref } from './address'

type Props = {
  query: PostListing
  by: PostListing['sort']
  /** The direction that comes first: names from A, dates from the newest. */
  first?: PostListing['direction']
  children: string
  className?: string
}

/** The heading of a column that the list can be sorted by: once, and once more the other way. */
export function SortHead({ query, by, first = 'desc', children, className }: Props) {
  const isSorted = query.sort === by
  const other = query.direction === 'asc' ? 'desc' : 'asc'
  const Icon = isSorted ? { asc: ArrowUp, desc: ArrowDown }[query.direction] : ChevronsUpDown
  return (
    <TableHead className={className} aria-sort={isSorted ? ariaSort[query.direction] : 'none'}>
      <Link
        href={postsHref(query, { sort: by, direction: isSorted ? other : first })}
        scroll={false}
        className="-mx-1.5 inline-flex items-center gap-1 rounded-sm px-1.5 py-1 hover:text-foreground [[aria-sort=ascending]>&]:text-foreground [[aria-sort=descending]>&]:text-foreground"
      >
        {children}
        <Icon aria-hidden className={isSorted ? 'size-3' : 'size-3 opacity-50'} />
      </Link>
    </TableHead>
  )
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const
