import { z } from 'zod'
import { type Actor, authorise, isAllowed } from '@/auth/policy'
import { articlesIn, articleViews, countArticlesIn } from '@/db/articleLinks'
import { findTargets } from '@/db/linkTargets'
import { searchWords } from '@/model/fold'
import { pageWithin, rowsPerPage } from '../listing'
import { describeTarget, type TargetDescription } from '../relatedLinks/describeTargets'
import { mostCounted } from './listLinks'

/** Read from the address of the desk: what does not fit is left out. */
export const ArticleListing = z.object({
  view: z.enum(articleViews).catch('orphans'),
  section: z.uuid().nullable().catch(null),
  search: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().positive().max(1000).catch(1),
})

export type ArticleListing = z.output<typeof ArticleListing>

export type LinkedArticle = {
  article: TargetDescription
  inbound: number
  outbound: number
  links: number
  freshAt: Date
}

/** One page of the articles whose links need somebody's hand. */
export async function listArticles(actor: Actor, listing: ArticleListing, now = new Date()) {
  authorise(actor, 'links.list')
  const { view, section, search, page } = listing
  const filter = { view, sectionId: section, words: search ? searchWords(search) : null }
  const total = await countArticlesIn(filter, now, mostCounted)
  const shown = pageWithin({ page, total, pageSize: rowsPerPage })
  const rows = await articlesIn(filter, now, rowsPerPage, (shown.page - 1) * rowsPerPage)
  const targets = new Map((await findTargets(rows.map(({ id }) => id))).map((row) => [row.id, row]))
  const articles = rows.flatMap(({ id, freshAt, ...counts }): LinkedArticle[] => {
    const target = targets.get(id)
    return target
      ? [{ article: describeTarget(target), ...counts, freshAt: new Date(freshAt) }]
      : []
  })
  const mayChangeLinks = isAllowed(actor, 'relatedLinks.changeLinks')
  return { articles, total, isCapped: total === mostCounted, mayChangeLinks, ...shown }
}
