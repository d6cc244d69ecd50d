import { Link2 } from 'lucide-react'
import { EmptyState } from '@/components/admin/EmptyState'
import { Link } from '@/components/admin/Link'
import { NothingFound } from '@/components/admin/NothingFound'
import { Button } from '@/components/ui/button'
import type { LinkListing } from '@/domain/links/listLinks'
import { searchWords } from '@/model/fold'
import { isFiltered, linksHref } from './linksHref'

export function NoLinks({ listing }: { listing: LinkListing }) {
  const { search, sort, kind, copy } = listing
  if (search && searchWords(search).length === 0) {
    return <NothingFound search={search} href={linksHref(listing, { search: '' })} />
  }
  if (sort === 'followed' && kind === 'text') {
    return (
      <EmptyState Icon={Link2} title="Links of the text are not counted">
        Only related links and shared blocks are. Choose another kind, or the newest first.
      </EmptyState>
    )
  }
  if (sort === 'followed' && copy === 'working') {
    return (
      <EmptyState Icon={Link2} title="Readers follow no links in drafts">
        Choose the links for readers, or the newest first.
      </EmptyState>
    )
  }
  if (sort === 'followed') {
    return (
      <EmptyState Icon={Link2} title="No link was seen often enough yet">
        Links are listed here once readers have seen them twenty times.
      </EmptyState>
    )
  }
  if (isFiltered(listing)) {
    return (
      <EmptyState
        Icon={Link2}
        title="No link is like that"
        action={
          <Button asChild>
            <Link href="/admin/related-links/links">Show all</Link>
          </Button>
        }
      >
        Take a filter away, or search for other words of a headline.
      </EmptyState>
    )
  }
  return (
    <EmptyState Icon={Link2} title="There are no links yet">
      Put a link into an article, or a related-link line between two paragraphs, and publish it.
    </EmptyState>
  )
}
