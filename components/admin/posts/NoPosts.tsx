import { Files, SearchX, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { EmptyState } from '@/components/admin/EmptyState'
import { Link } from '@/components/admin/Link'
import { Button } from '@/components/ui/button'
import type { PostListing } from '@/domain/posts/listing'
import { isFiltered, unfilteredHref } from './address'

/** In place of a list with nothing in it: why, and what to do. */
export function NoPosts({ query, action }: { query: PostListing; action: ReactNode }) {
  if (isFiltered(query)) {
    return (
      <EmptyState
        Icon={SearchX}
        title={query.trashed ? 'Nothing in the trash matches' : 'No article matches'}
        action={
          <Button asChild>
            <Link href={unfilteredHref(query)}>Clear filters</Link>
          </Button>
        }
      >
        The search finds the beginnings of the words of a headline, in any order.
      </EmptyState>
    )
  }
  if (query.trashed) {
    return (
      <EmptyState Icon={Trash2} title="The trash is empty">
        Articles that are moved to the trash wait here, and can be restored.
      </EmptyState>
    )
  }
  return (
    <EmptyState Icon={Files} title="There are no articles yet" action={action}>
      Write the first one. Readers see nothing of it until it is published.
    </EmptyState>
  )
}
