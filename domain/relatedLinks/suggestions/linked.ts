import type { DocumentJson } from '@/content/document'
import { referencesOf } from '@/content/references'
import { findBlocks } from '@/db/relatedLinks'
import { referToOwnArticles } from '../../posts/ownLinks'
import { targetPostIds } from '../content'

/**
 * The articles that the document leads to already: by links of its text, also by their address, by
 * its related links, and by those of the shared blocks that it places.
 */
export async function linkedFrom(body: DocumentJson): Promise<Set<string>> {
  const { postIds, blockIds } = referencesOf(await referToOwnArticles(body))
  const blocks = await findBlocks(blockIds)
  return new Set([...postIds, ...blocks.flatMap(({ links }) => targetPostIds(links))])
}
