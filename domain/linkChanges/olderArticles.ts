import { type Actor, authorise } from '@/auth/policy'
import type { DocumentJson, NodeJson } from '@/content/document'
import { type LinkPlace, openList } from '@/content/linkChange/addedLink'
import { db } from '@/db/client'
import { findTargets } from '@/db/linkTargets'
import { blocksThatLinkTo, outboundOf, postsThatLinkTo, seenIn } from '@/db/olderArticles'
import { findPost, type StoredPost } from '@/db/posts/find'
import { runTask } from '@/workers/run'
import { isVisibleToReaders } from '../posts/live'
import { describeTarget, type TargetDescription } from '../relatedLinks/describeTargets'
import { resolveBlocks } from '../relatedLinks/resolve'
import { slotsIn } from '../relatedLinks/slots/slotsIn'
import { keyOf } from '../relatedLinks/suggestions/names'
import { type Candidate, nearestTo } from '../relatedLinks/suggestions/nearest'
import { comparedOf } from '../relatedLinks/suggestions/relate'
import type { Term } from '../relatedLinks/suggestions/terms'
import { placeFor, wordsOf } from './placeFor'

const howMany = 20
/** Below this, two articles have hardly more than their section in common. */
const least = 0.15

export type OlderArticle = {
  article: TargetDescription
  version: number
  place: LinkPlace
  /** The text around the place: the ends of the paragraphs, of the words, or the list's heading. */
  before: string
  after: string
  /** A name that both articles are about, where the line would stand near it. */
  mentions: string | null
  /** Links that it has to other articles. */
  outbound: number
}

/** An article that has to do with this one, in which no place was found. */
export type LeftOut = { article: TargetDescription; reason: 'no-place' | 'by-slot' }

export type OlderArticles = {
  target: TargetDescription
  articles: OlderArticle[]
  leftOut: LeftOut[]
}

/**
 * The published articles that would gain most from a link to this one: those about the same, and of
 * them those that lead nowhere yet before others; each with the place where the line would go. Null
 * where readers may not open the article.
 */
export async function findOlderArticles(
  actor: Actor,
  { postId }: { postId: string },
): Promise<OlderArticles | null> {
  authorise(actor, 'relatedLinks.changeLinks')
  return runTask('olderArticlesOf', olderArticlesOf, [postId])
}

/** The same, once it is known that they may ask. Runs in a thread. */
export async function olderArticlesOf(postId: string): Promise<OlderArticles | null> {
  const post = await findPost(postId)
  const [target] = await findTargets([postId])
  if (!post || !target || !isVisibleToReaders(post)) return null
  const except = new Set([postId, ...(await postsThatLinkTo(postId))])
  const article = comparedOf(post)
  const { terms, candidates } = await nearestTo(db(), article, { except, ofItself: 1 })
  const older = candidates.filter(
    ({ publishedAt, shared }) => shared.length > 0 && publishedAt <= post.publishedAt,
  )
  const ids = older.map(({ id }) => id)
  const [outbound, seen] = [await outboundOf(ids), await seenIn(ids)]
  const ranked = older
    .map((candidate) => {
      const { id } = candidate
      return { ...candidate, outbound: outbound.get(id) ?? 0, seen: seen.get(id) ?? 0 }
    })
    .map((candidate) => ({ ...candidate, gain: gainOf(candidate) }))
    .filter(({ gain }) => gain >= least)
    .sort((a, b) => b.gain - a.gain || (a.id < b.id ? -1 : 1))
  const names = terms.filter(({ kind }) => kind === 'name' || kind === 'phrase')
  const leading = new Set(await blocksThatLinkTo(postId))
  const found: OlderArticles = { target: describeTarget(target), articles: [], leftOut: [] }
  for (const { id, outbound } of ranked.slice(0, howMany)) {
    const placed = await placeIn(id, names, keyOf(post.title), leading)
    if (placed && 'place' in placed) found.articles.push({ ...placed, outbound })
    else if (placed) found.leftOut.push(placed)
  }
  return found
}

type Gaining = Candidate & { outbound: number; seen: number }

/**
 * Readers of an article that leads nowhere gain most, those of one full of links hardly anything; and
 * of two that are alike, more is gained in the one with more readers.
 */
function gainOf({ likeness, named, tags, words, outbound, seen }: Gaining) {
  const nearness = 0.4 * likeness + 0.3 * named + 0.15 * tags + 0.15 * words
  const readers = Math.min(Math.log10(1 + seen), 5)
  return nearness * (1 + 0.5 / (1 + outbound)) * (1 + 0.05 * readers)
}

/** @param leading blocks that lead there: an article that has one by a slot is left out */
async function placeIn(
  id: string,
  names: Term[],
  headline: string,
  leading: ReadonlySet<string>,
): Promise<Omit<OlderArticle, 'outbound'> | LeftOut | null> {
  const post = await findPost(id)
  const [target] = await findTargets([id])
  if (!post || !target) return null
  const article = describeTarget(target)
  if (await hasBySlot(post, leading)) return { article, reason: 'by-slot' }
  const found = placeFor(
    post.body,
    names.map(({ key }) => key),
    headline,
  )
  if (!found) return { article, reason: 'no-place' }
  return { article, version: post.version, ...found, ...around(post.body, found.place) }
}

async function hasBySlot(post: StoredPost, leading: ReadonlySet<string>) {
  if (leading.size === 0) return false
  const { blocks } = await resolveBlocks(post)
  return (await slotsIn(post, blocks)).some(({ blockId }) => leading.has(blockId))
}

/** The words around the link, as readers would have them. */
function around({ content = [] }: DocumentJson, place: LinkPlace) {
  const node = content[place.index]
  if (place.kind === 'words') {
    const [before = '', ...after] = wordsOf(node).split(place.words)
    return { before, after: after.join(place.words) }
  }
  if (place.kind === 'entry') {
    return { before: (node && openList(node)?.heading) || 'Related links', after: '' }
  }
  return {
    before: wordsOf(content.slice(0, place.index).findLast(hasWords)),
    after: wordsOf(content.slice(place.index).find(hasWords)),
  }
}

function hasWords(node: NodeJson) {
  return wordsOf(node) !== ''
}
