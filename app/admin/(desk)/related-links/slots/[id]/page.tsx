import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { BackLink } from '@/components/admin/BackLink'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { byId } from '@/components/admin/relatedLinks/rules/names'
import { ReadOnlySlot } from '@/components/admin/relatedLinks/slots/ReadOnlySlot'
import { RestoreSlot } from '@/components/admin/relatedLinks/slots/RestoreSlot'
import { SlotForm } from '@/components/admin/relatedLinks/slots/SlotForm'
import { TrashSlot } from '@/components/admin/relatedLinks/slots/TrashSlot'
import { TimeAgo } from '@/components/admin/TimeAgo'
import { nameMentioned, openSlot } from '@/domain/relatedLinks'
import { mentionedInSlot } from '@/domain/relatedLinks/mentioned'
import { restoreSlot, trashSlot } from '../actions'
import { slotActions } from '../slotActions'

export const metadata: Metadata = { title: 'Slot' }

type Props = { params: Promise<{ id: string }> }

export default async function SlotPage({ params }: Props) {
  const actor = await requireActor()
  const id = z.uuid().safeParse((await params).id)
  const slot = id.success ? await openSlot(actor, id.data) : null
  if (!slot) notFound()
  const named = await nameMentioned(actor, mentionedInSlot(slot))
  const maySave = isAllowed(actor, 'relatedLinks.saveSlot')
  return (
    <Desk>
      <BackLink href="/admin/related-links/slots">Slots</BackLink>
      <DeskHeader
        title={slot.name}
        description={
          <>
            Saved <TimeAgo date={slot.savedAt} />
          </>
        }
      >
        {maySave && slot.isInTrash && <RestoreSlot slot={slot} restore={restoreSlot} />}
        {maySave && !slot.isInTrash && (
          <TrashSlot slot={slot} trash={trashSlot} restore={restoreSlot} isAtForm />
        )}
      </DeskHeader>
      {maySave && !slot.isInTrash ? (
        <SlotForm key={slot.id} slot={slot} named={named} actions={slotActions} />
      ) : (
        <ReadOnlySlot slot={slot} names={byId(named)} />
      )}
    </Desk>
  )
}
