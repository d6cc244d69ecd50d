import { type Actor, authorise } from '@/auth/policy'
import { changePage, countChanges } from '@/db/linkChanges'
import { type Listing, pageWithin, rowsPerPage } from '../listing'

/** One page of the changes of links in many articles, the last first. */
export async function listChanges(actor: Actor, { search, page }: Listing) {
  authorise(actor, 'relatedLinks.listChanges')
  const total = await countChanges(search)
  const shown = pageWithin({ page, total, pageSize: rowsPerPage })
  return { changes: await changePage(search, shown.page, rowsPerPage), total, ...shown }
}

export type ListedChange = Awaited<ReturnType<typeof listChanges>>['changes'][number]
