import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { BackLink } from '@/components/admin/BackLink'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { PersonCards } from '@/components/admin/people/PersonCards'
import { Badge } from '@/components/ui/badge'
import { openPerson } from '@/domain/people'
import { changeRole, endSessions, readmitPerson, resetPassword, suspendPerson } from '../actions'

export const metadata: Metadata = { title: 'Person' }

type Props = { params: Promise<{ id: string }> }

export default async function PersonPage({ params }: Props) {
  const actor = await requireActor()
  if (!isAllowed(actor, 'people.list')) notFound()
  const { id } = await params
  if (id === actor.userId) redirect('/admin/profile')
  const person = await openPerson(actor, id)
  if (!person) notFound()
  return (
    <Desk className="max-w-2xl">
      <BackLink href="/admin/people">People</BackLink>
      <DeskHeader title={person.name} description={person.email}>
        {person.isSuspended && <Badge variant="negative">Suspended</Badge>}
      </DeskHeader>
      <PersonCards
        person={person}
        actions={{
          changeRole,
          resetPassword,
          endSessions,
          suspend: suspendPerson,
          readmit: readmitPerson,
        }}
      />
    </Desk>
  )
}
