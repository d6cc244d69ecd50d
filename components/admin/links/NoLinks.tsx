import { Link2 } from 'lucide-react'
import Link from 'next/link'
import { EmptyState } from '@/components/admin/EmptyState'
import { Button } from '@/components/ui/button'
import type { LinkListing } from '@/domain/links/listLinks'
import { isFiltered } from './linksHref'

export function NoLinks({ listing }: { listing: LinkListing }) {
  if (listing.sort === 'followed') {
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
