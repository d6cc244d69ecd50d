import { History } from 'lucide-react'
import type { Metadata } from 'next'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { EmptyState } from '@/components/admin/EmptyState'
import { Link } from '@/components/admin/Link'
import { ChangeList } from '@/components/admin/linkChanges/ChangeList'
import { listHref } from '@/components/admin/listHref'
import { NothingFound } from '@/components/admin/NothingFound'
import { Pagination } from '@/components/admin/Pagination'
import { DeskTabs } from '@/components/admin/relatedLinks/DeskTabs'
import { SearchField } from '@/components/admin/SearchField'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { listChanges } from '@/domain/linkChanges'
import { Listing } from '@/domain/listing'
import { undoChange } from '../changeActions'

export const metadata: Metadata = { title: 'Changes of links' }

const address = '/admin/related-links/changes'

type Props = { searchParams: Promise<Record<string, unknown>> }

export default async function ChangesDesk({ searchParams }: Props) {
  const actor = await requireActor()
  const listing = Listing.parse(await searchParams)
  const { changes, total, page, pages } = await listChanges(actor, listing)
  const mayChange = isAllowed(actor, 'relatedLinks.changeLinks')
  const replace = mayChange && (
    <Button asChild>
      <Link href="/admin/related-links/replace">Replace a target</Link>
    </Button>
  )
  return (
    <Desk>
      <DeskHeader
        title="Related links"
        description="Changes of links in many articles at once. Each can be undone whole."
      >
        {replace}
      </DeskHeader>
      <DeskTabs />
      {(total > 0 || listing.search) && <SearchField label="Search changes" />}
      <Card className="overflow-hidden">
        {total > 0 && <ChangeList changes={changes} undo={mayChange ? undoChange : null} />}
        {total === 0 && listing.search && <NothingFound search={listing.search} href={address} />}
        {total === 0 && !listing.search && (
          <EmptyState Icon={History} title="No links were changed yet" action={replace}>
            Replace a target everywhere, or link from older articles to a new one: what was changed
            is listed here, and can be undone.
          </EmptyState>
        )}
      </Card>
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(other) => listHref(address, { search: listing.search, page: other })}
        summary={total > 0 && `${total.toLocaleString('en')} ${total === 1 ? 'change' : 'changes'}`}
      />
    </Desk>
  )
}
