import { isDeepStrictEqual } from 'node:util'
import { raiseTags } from '@/cache/raise'
import { blockTag } from '@/cache/tags'
import { referencesOf } from '@/content/references'
import { type Tx, transaction } from '@/db/client'
import { addressesBeginning, leadingTo } from '@/db/ownAddresses'
import { findPost, findWorkingDraft } from '@/db/posts/find'
import { writeState, writeWorkingDraft } from '@/db/posts/write'
import { replaceReferences } from '@/db/references'
import { findBlock, replaceLinks } from '@/db/relatedLinks'
import { isVisibleToReaders } from './live'
import { ownArticleAt, ownBeginnings } from './ownAddress'
import { linksToOwnArticles, referToOwnArticles } from './ownLinks'
import { raiseForPost } from './raise'

/**
 * Has every link that leads to an article of this site by its address lead to the article: links that
 * were stored before it had the address, or by a version that left them as they were. They mean the
 * same as before, so there is no new version, and no revision.
 */
export async function mendAddresses(tx: Tx) {
  const addresses = await articleAddresses(tx)
  if (addresses.length === 0) return
  const { postIds, blockIds } = await leadingTo(addresses, tx)
  for (const id of postIds) await mendPost(tx, id)
  for (const id of blockIds) await mendBlock(tx, id)
}

/** The same for all that is stored, when the server starts: mostly there is nothing to write. */
export async function mendStoredAddresses() {
  if ((await articleAddresses()).length > 0) await transaction(mendAddresses)
}

async function articleAddresses(reader?: Tx): Promise<string[]> {
  const found: string[] = []
  for (const address of await addressesBeginning(ownBeginnings(), reader)) {
    if (await ownArticleAt(address, reader)) found.push(address)
  }
  return found
}

async function mendPost(tx: Tx, postId: string) {
  const post = await findPost(postId, tx)
  if (!post) return
  const body = await referToOwnArticles(post.body, tx)
  if (!isDeepStrictEqual(body, post.body)) {
    await writeState(tx, postId, { body })
    const copy = post.status === 'published' ? 'live' : 'working'
    await replaceReferences(tx, postId, copy, referencesOf(body))
    if (isVisibleToReaders(post)) await raiseForPost(tx, post, { ...post, body })
  }
  const draft = await findWorkingDraft(postId, tx)
  if (!draft) return
  const { content, savedBy, savedAt } = draft
  const draftBody = await referToOwnArticles(content.body, tx)
  if (isDeepStrictEqual(draftBody, content.body)) return
  await writeWorkingDraft(tx, postId, { ...content, body: draftBody }, savedBy, savedAt)
  await replaceReferences(tx, postId, 'working', referencesOf(draftBody))
}

async function mendBlock(tx: Tx, blockId: string) {
  const block = await findBlock(blockId, tx)
  if (!block) return
  await replaceLinks(tx, blockId, await linksToOwnArticles(block.links, tx))
  await raiseTags(tx, [blockTag(blockId)])
}
