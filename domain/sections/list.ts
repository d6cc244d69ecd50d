import { type Actor, authorise } from '@/auth/policy'
import { countSections, sectionPage } from '@/db/sections'
import { type Listing, rowsPerPage } from '../listing'

/** One page of the sections, in the order of the site's navigation. */
export async function listSections(actor: Actor, { search, page }: Listing) {
  authorise(actor, 'sections.list')
  const [rows, total] = await Promise.all([
    sectionPage(search, page, rowsPerPage),
    countSections(search),
  ])
  return { rows, total, pages: Math.ceil(total / rowsPerPage) }
}

export type ListedSection = Awaited<ReturnType<typeof listSections>>['rows'][number]
