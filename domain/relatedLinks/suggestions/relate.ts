import { raiseTags } from '@/cache/raise'
import { postTag } from '@/cache/tags'
import type { Tx } from '@/db/client'
import { findIndexed, markDue, writeKeys } from '@/db/indexedPosts'
import { findPost, type StoredPost } from '@/db/posts/find'
import {
  addRelated,
  dropRelated,
  relatedLength,
  relatedTo,
  trimRelated,
  visibleRelated,
} from '@/db/relatedPosts'
import { type ComparedArticle, ownWords } from './article'
import { keysOf } from './keys'
import { type Candidate, nearestTo } from './nearest'

/** Nearer than this are articles that have a name or some rare words in common. */
const least = 0.1

/**
 * Finds the post's nearest articles, notes them, and raises the tags of exactly those posts whose
 * list looks different to readers. Being near is mutual, so the post enters their lists, too; `own`
 * leaves these alone, for when each of them is to be asked itself. A list that lost the post has a
 * place to fill: the background does.
 */
export async function relate(tx: Tx, postId: string, whose: 'both' | 'own') {
  const post = await findPost(postId, tx)
  const indexed = await findIndexed(tx, postId)
  if (!post || !indexed?.fingerprint) return
  const { terms, candidates } = await nearestTo(tx, comparedOf(post), {
    except: new Set([postId]),
    ofItself: 1,
  })
  await writeKeys(tx, postId, keysOf(terms))
  const pairs = nearest(candidates).map(({ id, nearness }) => ({
    postId,
    relatedId: id,
    score: nearness,
  }))
  const others = whose === 'both' ? pairs.map(mirrored) : []
  const before = whose === 'both' ? await relatedTo(tx, postId) : []
  const touched = [...new Set([postId, ...before, ...others.map((pair) => pair.postId)])]
  const listsBefore = await visibleRelated(touched, tx)
  await dropRelated(tx, postId, whose)
  await addRelated(tx, [...pairs, ...others])
  await trimRelated(tx, touched)
  await markDue(
    tx,
    before.filter((id) => !others.some((pair) => pair.postId === id)),
  )
  const listsAfter = await visibleRelated(touched, tx)
  const changed = touched.filter((id) => listsBefore.get(id) !== listsAfter.get(id))
  await raiseTags(tx, changed.map(postTag.related))
}

export function comparedOf({ title, standfirst, body, sectionId, tagIds }: StoredPost) {
  const text = `${standfirst}\n\n${ownWords(body)}`
  return { title, text, sectionId, tagIds } satisfies ComparedArticle
}

function nearest(candidates: Candidate[]) {
  return candidates
    .map((candidate) => ({ id: candidate.id, nearness: nearnessOf(candidate) }))
    .filter(({ nearness }) => nearness >= least)
    .sort((a, b) => b.nearness - a.nearness || (a.id < b.id ? -1 : 1))
    .slice(0, relatedLength)
}

/** The same for whichever of the two is asked, so that the lists of all can be compared. */
function nearnessOf({ likeness, section }: Candidate) {
  return Math.round((likeness + 0.02 * section) * 1000) / 1000
}

function mirrored({
  postId,
  relatedId,
  score,
}: {
  postId: string
  relatedId: string
  score: number
}) {
  return { postId: relatedId, relatedId: postId, score }
}
