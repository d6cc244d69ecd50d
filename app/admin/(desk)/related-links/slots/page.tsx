import type { Metadata } from 'next'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { NewLink } from '@/components/admin/NewLink'
import { DeskTabs } from '@/components/admin/relatedLinks/DeskTabs'
import { byId } from '@/components/admin/relatedLinks/rules/names'
import { SlotList } from '@/components/admin/relatedLinks/slots/SlotList'
import { readFrame } from '@/domain/reading/page'
import { listSlots } from '@/domain/relatedLinks'
import { SlotListing } from '@/domain/relatedLinks/slots/list'
import { restoreSlot, switchSlot, trashSlot } from './actions'

export const metadata: Metadata = { title: 'Slots' }

type Props = { searchParams: Promise<Record<string, unknown>> }

export default async function SlotsDesk({ searchParams }: Props) {
  const actor = await requireActor()
  const listing = SlotListing.parse(await searchParams)
  const [found, { view: site }] = await Promise.all([listSlots(actor, listing), readFrame()])
  const mayChange = isAllowed(actor, 'relatedLinks.saveSlot')
  const newLink = mayChange && <NewLink href="/admin/related-links/slots/new">New slot</NewLink>
  return (
    <Desk>
      <DeskHeader
        title="Related links"
        description="Slots put a shared block into many articles at once, by a rule."
      >
        {newLink}
      </DeskHeader>
      <DeskTabs />
      <SlotList
        listing={listing}
        found={found}
        names={byId(site.sections)}
        newLink={newLink}
        changes={mayChange ? { switchSlot, trash: trashSlot, restore: restoreSlot } : null}
      />
    </Desk>
  )
}
