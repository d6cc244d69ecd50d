import type { Metadata } from 'next'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { NewLink } from '@/components/admin/NewLink'
import { BlockList } from '@/components/admin/relatedLinks/BlockList'
import { DeskTabs } from '@/components/admin/relatedLinks/DeskTabs'
import { listBlocks } from '@/domain/relatedLinks'
import { BlockListing } from '@/domain/relatedLinks/listBlocks'
import { restoreBlock, trashBlock } from './actions'

export const metadata: Metadata = { title: 'Related links' }

type Props = { searchParams: Promise<Record<string, unknown>> }

export default async function RelatedLinksDesk({ searchParams }: Props) {
  const actor = await requireActor()
  const listing = BlockListing.parse(await searchParams)
  const newLink = isAllowed(actor, 'relatedLinks.createBlock') && (
    <NewLink href="/admin/related-links/new">New block</NewLink>
  )
  return (
    <Desk>
      <DeskHeader
        title="Related links"
        description="Blocks that many articles place: a change here goes live in all of them at once."
      >
        {newLink}
      </DeskHeader>
      <DeskTabs />
      <BlockList
        listing={listing}
        found={await listBlocks(actor, listing)}
        newLink={newLink}
        trash={isAllowed(actor, 'relatedLinks.trashBlock') ? trashBlock : null}
        restore={isAllowed(actor, 'relatedLinks.restoreBlock') ? restoreBlock : null}
      />
    </Desk>
  )
}
