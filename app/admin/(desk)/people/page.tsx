import { Users } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { ListDesk } from '@/components/admin/ListDesk'
import { NewLink } from '@/components/admin/NewLink'
import { PeopleTable } from '@/components/admin/people/PeopleTable'
import { Listing } from '@/domain/listing'
import { listPeople } from '@/domain/people'

export const metadata: Metadata = { title: 'People' }

type Props = { searchParams: Promise<Record<string, unknown>> }

export default async function PeopleDesk({ searchParams }: Props) {
  const actor = await requireActor()
  if (!isAllowed(actor, 'people.list')) notFound()
  const listing = Listing.parse(await searchParams)
  const { rows, total, pages } = await listPeople(actor, listing)
  return (
    <ListDesk
      href="/admin/people"
      title="People"
      description="Who can log in, and what each of them may do."
      noun={['person', 'people']}
      listing={listing}
      total={total}
      pages={pages}
      action={<NewLink href="/admin/people/new">Invite</NewLink>}
      empty={{ Icon: Users, title: 'There is nobody yet', text: 'Invite the first person.' }}
    >
      <PeopleTable people={rows} />
    </ListDesk>
  )
}
