import { createHash } from 'node:crypto'
import { deleteWords, type IndexedWords, insertWords } from '@/db/articleWords'
import type { Tx } from '@/db/client'
import { findIndexed, writeIndexed } from '@/db/indexedPosts'
import { findPost, type StoredPost } from '@/db/posts/find'
import { isVisibleToReaders } from '../../posts/live'
import { ownWords } from './article'
import { initialNamesIn, keyOf, type Name, namesIn, phrasesIn } from './names'
import { relate } from './relate'
import { withSpaces } from './segments'

/** Raised when the index is to hold something else of each post: the background then makes it anew. */
export const indexFormat = 2

/**
 * Brings the index to what readers may now read of the post, and finds its nearest articles anew.
 * Belongs into every transaction that changes this; where nothing of it changed, it does nothing.
 */
export async function indexPost(tx: Tx, postId: string) {
  const changed = await writeWords(tx, postId)
  if (changed) await relate(tx, postId, 'both')
}

/** The same, and leaves the nearest articles for the background to find. */
export async function indexPostLater(tx: Tx, postId: string) {
  await writeWords(tx, postId)
}

/** Takes the post out of the index. */
export async function dropFromIndex(tx: Tx, postId: string) {
  const indexed = await findIndexed(tx, postId)
  if (indexed?.fingerprint) await deleteWords(tx, indexed.position)
  await writeIndexed(tx, postId, { format: indexFormat, fingerprint: null, relatedIsDue: false })
}

/** @returns whether readers see the post, and the index had something else of it */
async function writeWords(tx: Tx, postId: string): Promise<boolean> {
  const post = await findPost(postId, tx)
  if (!post || !isVisibleToReaders(post)) {
    await dropFromIndex(tx, postId)
    return false
  }
  const before = await findIndexed(tx, postId)
  const words = wordsOf(post)
  const fingerprint = fingerprintOf([words, post.sectionId])
  if (before?.fingerprint === fingerprint && before.format === indexFormat) return false
  if (before?.fingerprint) await deleteWords(tx, before.position)
  const position = await writeIndexed(tx, postId, {
    format: indexFormat,
    fingerprint,
    relatedIsDue: true,
  })
  await insertWords(tx, position, words)
  return true
}

function wordsOf({ title, standfirst, body, tagIds }: StoredPost): IndexedWords {
  const text = `${standfirst}\n\n${ownWords(body)}`
  return {
    title: withSpaces(title),
    phrases: keysOf([...phrasesIn(title), ...namesIn(title)]),
    tagIds: tagIds.toSorted(),
    names: keysOf([...namesIn(text, title), ...titledNames(text, title)]),
    text: withSpaces(text),
  }
}

/** Words that begin a sentence and are in the headline, too: an article may never name its subject elsewhere. */
function titledNames(text: string, title: string) {
  const headline = ` ${keyOf(title)} `
  return initialNamesIn(text).filter(({ key }) => headline.includes(` ${key} `))
}

function keysOf(names: Name[]) {
  return [...new Set(names.map(({ key }) => key))]
}

function fingerprintOf(value: unknown) {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64')
}
