import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { BackLink } from '@/components/admin/BackLink'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { InviteForm } from '@/components/admin/people/InviteForm'
import { invitePerson } from '../actions'

export const metadata: Metadata = { title: 'Invite a person' }

export default async function InvitePage() {
  if (!isAllowed(await requireActor(), 'people.invite')) notFound()
  return (
    <Desk className="max-w-2xl">
      <BackLink href="/admin/people">People</BackLink>
      <DeskHeader
        title="Invite a person"
        description="You get a password to hand to them: no mail is sent."
      />
      <InviteForm invite={invitePerson} />
    </Desk>
  )
}
