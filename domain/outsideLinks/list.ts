import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import {
  countByVerdict,
  countedTo,
  describeOutsidePages,
  findOutsideUrls,
} from '@/db/outsidePageList'
import { pageVerdicts } from '@/db/schema/outsidePages'
import { Listing, pageWithin, rowsPerPage } from '../listing'
import { offBy } from './isOn'

/** Read from the address of the desk: what does not fit becomes the first page of everything. */
export const OutsideListing = Listing.extend({
  verdict: z.enum(pageVerdicts).nullable().catch(null),
  host: z.string().min(1).max(300).nullable().catch(null),
})

export type OutsideListing = z.output<typeof OutsideListing>

/** One page of the pages of other sites to which articles and blocks link. */
export async function listOutsidePages(actor: Actor, { page, ...filter }: OutsideListing) {
  authorise(actor, 'relatedLinks.listOutside')
  const urls = await findOutsideUrls(filter)
  const total = urls.length
  const shown = pageWithin({ page, total, pageSize: rowsPerPage })
  const before = (shown.page - 1) * rowsPerPage
  const found = await describeOutsidePages(urls.slice(before, before + rowsPerPage))
  const byVerdict = await countByVerdict()
  const isMore = total === countedTo
  return { found, total, isMore, byVerdict, offBy: await offBy(), ...shown }
}

export type { Verdict } from '@/db/outsidePageList'
export type ListedPage = Awaited<ReturnType<typeof listOutsidePages>>['found'][number]
