import { type Actor, authorise } from '@/auth/policy'
import type { DocumentJson, NodeJson } from '@/content/document'
import { plainText } from '@/content/plainText'
import { bestPlaces, isAllowedPlace } from '@/content/relatedLinkBlock/places'
import { db } from '@/db/client'
import { findTargets } from '@/db/linkTargets'
import { blocksThatLinkTo, outboundOf, postsThatLinkTo, seenIn } from '@/db/olderArticles'
import { findPost, type StoredPost } from '@/db/posts/find'
import { isVisibleToReaders } from '../posts/live'
import { describeTarget, type TargetDescription } from '../relatedLinks/describeTargets'
import { resolveBlocks } from '../relatedLinks/resolve'
import { slotsIn } from '../relatedLinks/slots/slotsIn'
import { keyOf } from '../relatedLinks/suggestions/names'
import { type Candidate, nearestTo } from '../relatedLinks/suggestions/nearest'
import { comparedOf } from '../relatedLinks/suggestions/relate'

const howMany = 20
/** Below this, two articles have hardly more than their section in common. */
const least = 0.15

export type OlderArticle = {
  article: TargetDescription
  version: number
  /** The line would stand before the child of the text that has this index. */
  index: number
  /** The ends of the paragraphs around the place. */
  before: string
  after: string
  /** A name that both articles are about, where the line would stand near it. */
  mentions: string | null
  /** Links that it has to other articles. */
  outbound: number
}

export type OlderArticles = { target: TargetDescription; articles: OlderArticle[] }

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
  const post = await findPost(postId)
  const [target] = await findTargets([postId])
  if (!post || !target || !isVisibleToReaders(post)) return null
  const except = new Set([postId, ...(await postsThatLinkTo(postId))])
  const article = comparedOf(post)
  const { terms, candidates } = await nearestTo(db(), article, { except, ofItself: 1 })
  const older = candidates.filter(({ publishedAt }) => publishedAt <= post.publishedAt)
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
  const names = terms
    .filter(({ kind }) => kind === 'name' || kind === 'phrase')
    .map(({ key }) => key)
  const leading = new Set(await blocksThatLinkTo(postId))
  const found: OlderArticle[] = []
  for (const { id, outbound } of ranked) {
    if (found.length === howMany) break
    const placed = await placeIn(id, names, leading)
    if (placed) found.push({ ...placed, outbound })
  }
  return { target: describeTarget(target), articles: found }
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
  names: string[],
  leading: ReadonlySet<string>,
): Promise<Omit<OlderArticle, 'outbound'> | null> {
  const post = await findPost(id)
  const [target] = await findTargets([id])
  if (!post || !target || (await hasBySlot(post, leading))) return null
  const place = placeNear(post.body, names)
  if (!place) return null
  const children = post.body.content ?? []
  return {
    article: describeTarget(target),
    version: post.version,
    ...place,
    before: wordsOf(children.slice(0, place.index).findLast(hasWords)),
    after: wordsOf(children.slice(place.index).find(hasWords)),
  }
}

async function hasBySlot(post: StoredPost, leading: ReadonlySet<string>) {
  if (leading.size === 0) return false
  const { blocks } = await resolveBlocks(post)
  return (await slotsIn(post, blocks)).some(({ blockId }) => leading.has(blockId))
}

/** Right behind the first paragraph that has one of the names, or where it divides the text best. */
function placeNear(body: DocumentJson, names: string[]) {
  const children = body.content ?? []
  for (const [position, child] of children.entries()) {
    const words = ` ${keyOf(wordsOf(child))} `
    const mentions = names.find((name) => words.includes(` ${name} `))
    const index = position + 1
    if (mentions && isAllowedPlace(body, index)) return { index, mentions }
  }
  const [index] = bestPlaces(body, 1)
  return index === undefined ? null : { index, mentions: null }
}

function hasWords(node: NodeJson) {
  return wordsOf(node) !== ''
}

function wordsOf(node: NodeJson | undefined) {
  return node ? plainText({ type: 'doc', content: [node] }).trim() : ''
}
