import { isDeepStrictEqual } from 'node:util'
import { referencesOf } from '@/content/references'
import type { Tx } from '@/db/client'
import { leadingTo } from '@/db/ownAddresses'
import { findPost, findWorkingDraft } from '@/db/posts/find'
import { writeState, writeWorkingDraft } from '@/db/posts/write'
import { pathsLeadingTo } from '@/db/redirects'
import { replaceReferences } from '@/db/references'
import { findBlock, replaceLinks } from '@/db/relatedLinks'
import { log } from '@/log'
import { raiseForBlock } from '../relatedLinks/raise'
import { isVisibleToReaders, type LivePost } from './live'
import { spellingsOf } from './ownAddress'
import { linksToOwnArticles, referToOwnArticles } from './ownLinks'
import { raiseForPost } from './raise'

/**
 * Has every link that leads by its address to an article that readers now find there lead to the
 * article. It means the same as before, so there is no new version, and no revision.
 */
export async function mendAddressesOf(tx: Tx, { id, slug }: Pick<LivePost, 'id' | 'slug'>) {
  // Those that it gave up lead to it again, when it comes back.
  const paths = [`/${slug}`, ...(await pathsLeadingTo(tx, id))]
  for (const address of paths.flatMap(spellingsOf)) {
    const { postIds, blockIds } = await leadingTo(address, tx)
    for (const postId of postIds) await mendPost(tx, postId)
    for (const blockId of blockIds) await mendBlock(tx, blockId)
  }
}

/** The same for all links of an article, in each of its copies. */
export async function mendPost(tx: Tx, postId: string) {
  const found = await readMended(tx, postId)
  if (!found) return
  const { post, body, draft, draftBody } = found
  if (!isDeepStrictEqual(body, post.body)) {
    await writeState(tx, postId, { body })
    const copy = post.status === 'published' ? 'live' : 'working'
    await replaceReferences(tx, postId, copy, referencesOf(body))
    if (isVisibleToReaders(post)) await raiseForPost(tx, post, { ...post, body })
  }
  if (!draft || !draftBody || isDeepStrictEqual(draftBody, draft.content.body)) return
  const content = { ...draft.content, body: draftBody }
  await writeWorkingDraft(tx, postId, content, draft.savedBy, draft.savedAt)
  await replaceReferences(tx, postId, 'working', referencesOf(draftBody))
}

/**
 * Null where there is nothing to read: what an earlier version stored against today's rules must not
 * stop the article that is being published.
 */
async function readMended(tx: Tx, postId: string) {
  try {
    const post = await findPost(postId, tx)
    const draft = await findWorkingDraft(postId, tx)
    return (
      post && {
        post,
        body: await referToOwnArticles(post.body, tx),
        draft,
        draftBody: draft && (await referToOwnArticles(draft.content.body, tx)),
      }
    )
  } catch (err) {
    log.error({ err, postId }, 'The links of an article cannot be read.')
    return null
  }
}

/** The same for a shared block. */
export async function mendBlock(tx: Tx, blockId: string) {
  const block = await findBlock(blockId, tx)
  if (!block) return
  const links = await linksToOwnArticles(block.links, tx)
  if (isDeepStrictEqual(links, block.links)) return
  await replaceLinks(tx, blockId, links)
  await raiseForBlock(tx, block, { ...block, links })
}
