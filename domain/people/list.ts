import { type Actor, authorise } from '@/auth/policy'
import { countUsers, userPage } from '@/db/users'
import { type Listing, rowsPerPage } from '../listing'

export async function listPeople(actor: Actor, { search, page }: Listing) {
  authorise(actor, 'people.list')
  const [rows, total] = await Promise.all([userPage(search, page, rowsPerPage), countUsers(search)])
  return { rows, total, pages: Math.ceil(total / rowsPerPage) }
}

export type ListedPerson = Awaited<ReturnType<typeof listPeople>>['rows'][number]
