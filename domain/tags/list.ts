import { type Actor, authorise } from '@/auth/policy'
import { countTags, tagPage } from '@/db/tags'
import { type Listing, rowsPerPage } from '../listing'

export async function listTags(actor: Actor, { search, page }: Listing) {
  authorise(actor, 'tags.list')
  const [rows, total] = await Promise.all([tagPage(search, page, rowsPerPage), countTags(search)])
  return { rows, total, pages: Math.ceil(total / rowsPerPage) }
}

export type ListedTag = Awaited<ReturnType<typeof listTags>>['rows'][number]
