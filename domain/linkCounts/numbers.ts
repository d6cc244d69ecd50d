import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { followRates } from '@/db/linkCounts'
import * as counts from '@/db/linkNumbers'
import { findTargets } from '@/db/linkTargets'
import { findBlockNames } from '@/db/relatedLinks'
import { knownAmong } from '../posts/known'
import { describeFor } from '../relatedLinks/describeTargets'
import { isCounting } from './countBeacon'
import { dayBefore } from './day'
import { everyDay } from './everyDay'

/** Read from the address of a page with numbers. */
export const Days = z.coerce
  .number()
  .pipe(z.union([z.literal(28), z.literal(90)]))
  .catch(28)

export type Days = z.infer<typeof Days>

const listLength = 10

/** How a shared block did, wherever it stands. */
export async function openBlockNumbers(actor: Actor, blockId: string, days: Days) {
  const since = dayBefore(days - 1)
  return {
    ...(await openTrend(actor, { blockId }, days)),
    positions: await counts.numbersByPosition({ blockId }, since),
    targets: await named(actor, await counts.numbersByTarget({ blockId }, since, listLength)),
    articles: await counts.numbersByArticle(blockId, listLength),
  }
}

/** How the links on one article's page did, and those that lead to it; null where there is none. */
export async function openArticleNumbers(actor: Actor, postId: string, days: Days) {
  const trend = await openTrend(actor, { postId }, days)
  const [article] = await findTargets([postId])
  if (!article || !(await knownAmong(actor, [article])).has(postId)) return null
  const links = await named(actor, await counts.numbersOfLinks(postId, dayBefore(days - 1), 50))
  const names = await findBlockNames(links.map(({ blockId }) => blockId))
  const nameOf = new Map(names.map(({ id, name }) => [id, name]))
  return {
    ...trend,
    title: article.title,
    links: links.map((link) => ({ ...link, block: nameOf.get(link.blockId) ?? null })),
    linksToIt: (await followRates([postId])).get(postId) ?? { seen: 0, followed: 0 },
  }
}

/** How all related links of the site did together. */
export async function openSiteNumbers(actor: Actor, days: Days) {
  const since = dayBefore(days - 1)
  return {
    ...(await openTrend(actor, { site: true }, days)),
    targets: await named(actor, await counts.numbersByTarget({ site: true }, since, 25)),
  }
}

export type Trend = Awaited<ReturnType<typeof openTrend>>
export type BlockNumbers = Awaited<ReturnType<typeof openBlockNumbers>>
export type ArticleNumbers = NonNullable<Awaited<ReturnType<typeof openArticleNumbers>>>
export type SiteNumbers = Awaited<ReturnType<typeof openSiteNumbers>>

async function openTrend(actor: Actor, of: counts.NumbersOf, days: Days) {
  authorise(actor, 'relatedLinks.readNumbers')
  const byDay = everyDay(await counts.numbersByDay(of, dayBefore(days - 1)), days)
  return { days, byDay, isCounting: await isCounting() }
}

/** With the headline of the target, where it is an article of ours that is still there. */
async function named<Counted extends { target: string }>(actor: Actor, rows: Counted[]) {
  const ids = rows.map(({ target }) => target).filter((target) => !isUrl(target))
  const targets = await describeFor(actor, await findTargets(ids))
  const titles = new Map(targets.map(({ id, title }) => [id, title]))
  return rows.map((row) => ({
    ...row,
    postId: titles.has(row.target) ? row.target : null,
    name: isUrl(row.target) ? row.target : titles.get(row.target) || 'A deleted article',
  }))
}

function isUrl(target: string) {
  return /^https?:/i.test(target)
}
