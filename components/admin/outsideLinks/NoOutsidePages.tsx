import { CircleCheck, Globe } from 'lucide-react'
import { EmptyState } from '@/components/admin/EmptyState'
import { Link } from '@/components/admin/Link'
import { NothingFound } from '@/components/admin/NothingFound'
import { Button } from '@/components/ui/button'
import type { OutsideListing } from '@/domain/outsideLinks/list'
import { verdictNames } from '@/domain/outsideLinks/verdictNames'
import { outsideHref } from './outsideHref'

/** In place of a list with nothing in it. */
export function NoOutsidePages({ listing }: { listing: OutsideListing }) {
  const { search, verdict, host } = listing
  if (search) {
    return <NothingFound search={search} href={outsideHref(listing, { search: '' })} />
  }
  if (verdict || host) {
    const title = verdict ? `No page is “${verdictNames[verdict]}”` : `Nothing links to ${host}`
    const all = outsideHref(listing, { verdict: null, host: null })
    return (
      <EmptyState
        Icon={CircleCheck}
        title={title}
        action={
          <Button asChild>
            <Link href={all}>Show all</Link>
          </Button>
        }
      >
        Other pages are in the whole list.
      </EmptyState>
    )
  }
  return (
    <EmptyState Icon={Globe} title="Nothing links to other sites yet">
      Pages of other sites appear here a few seconds after an article or a shared block links to
      them.
    </EmptyState>
  )
}
