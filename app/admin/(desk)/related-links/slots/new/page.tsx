import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { BackLink } from '@/components/admin/BackLink'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { SlotForm } from '@/components/admin/relatedLinks/slots/SlotForm'
import { slotActions } from '../slotActions'

export const metadata: Metadata = { title: 'New slot' }

export default async function NewSlotPage() {
  const actor = await requireActor()
  if (!isAllowed(actor, 'relatedLinks.saveSlot')) notFound()
  return (
    <Desk>
      <BackLink href="/admin/related-links/slots">Slots</BackLink>
      <DeskHeader
        title="New slot"
        description="A place that articles have by a rule, and the block that stands there."
      />
      <SlotForm slot={null} named={[]} actions={slotActions} />
    </Desk>
  )
}
