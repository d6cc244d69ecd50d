import type { Metadata } from 'next'
import { z } from 'zod'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { LinkFilters } from '@/components/admin/links/LinkFilters'
import { LinkTable } from '@/components/admin/links/LinkTable'
import { linksHref } from '@/components/admin/links/linksHref'
import { NoLinks } from '@/components/admin/links/NoLinks'
import { Pagination } from '@/components/admin/Pagination'
import { DeskTabs } from '@/components/admin/relatedLinks/DeskTabs'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { listLinks } from '@/domain/links'
import { LinkListing } from '@/domain/links/listLinks'
import { readFrame } from '@/domain/reading/page'
import { nameMentioned } from '@/domain/relatedLinks'
import type { Mentioned } from '@/domain/relatedLinks/mentioned'
import { searchNames, searchTargets } from '../actions'

export const metadata: Metadata = { title: 'Links' }

type Props = { searchParams: Promise<Record<string, unknown>> }

export default async function LinksDesk({ searchParams }: Props) {
  const actor = await requireActor()
  const listing = LinkListing.parse(await searchParams)
  const { links, total, isCapped, page, pages } = await listLinks(actor, listing)
  const { view: site } = await readFrame()
  const named = await nameMentioned(actor, mentionedBy(listing))
  const count = `${total.toLocaleString('en')}${isCapped ? '+' : ''}`
  return (
    <Desk>
      <DeskHeader
        title="Related links"
        description="Every link of the site: of the text, related, and of shared blocks."
      >
        {isAllowed(actor, 'links.export') && (
          <Button asChild>
            <a href={linksHref(listing, {}, '/api/links.csv')} download>
              Export as CSV
            </a>
          </Button>
        )}
      </DeskHeader>
      <DeskTabs />
      <LinkFilters
        listing={listing}
        sections={site.sections}
        named={named}
        actions={{ searchNames, searchTargets }}
      />
      <Card className="overflow-hidden">
        {total > 0 ? <LinkTable links={links} /> : <NoLinks listing={listing} />}
      </Card>
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(other) => linksHref(listing, { page: other })}
        summary={total > 0 && `${count} ${total === 1 ? 'link' : 'links'}`}
      />
    </Desk>
  )
}

/** What the filters speak of. A target that is no id is an address. */
function mentionedBy({ post, target, block, author }: LinkListing): Mentioned {
  const targetId = z.uuid().safeParse(target).data
  return {
    sectionIds: [],
    tagIds: [],
    authorIds: author ? [author] : [],
    postIds: [post ?? [], targetId ?? []].flat(),
    blockIds: block ? [block] : [],
  }
}
