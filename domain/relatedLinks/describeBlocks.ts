import { type Actor, authorise } from '@/auth/policy'
import { findTargets } from '@/db/linkTargets'
import { findBlock } from '@/db/relatedLinks'
import { type BlockContent, contentOf, targetPostIds } from './content'
import { describeFor, type TargetDescription } from './describeTargets'
import { type BlockFill, fillOf } from './previewBlock'

/** A shared block as an article's editor shows it at its placement. */
export type BlockDescription = BlockContent & BlockFill & { id: string; trashed: boolean }

/**
 * Describes what placements of these blocks show, and the articles that their picked links lead to.
 *
 * @param postId the article that places them; null is any
 */
export async function describeBlocks(
  actor: Actor,
  ids: string[],
  postId: string | null = null,
): Promise<{ blocks: BlockDescription[]; targets: TargetDescription[] }> {
  authorise(actor, 'relatedLinks.openBlock')
  const found = (await Promise.all(ids.map((id) => findBlock(id)))).filter(
    (block) => block !== null,
  )
  const blocks = await Promise.all(
    found.map(async (block) => ({
      ...contentOf(block),
      ...(await fillOf(block, postId)),
      id: block.id,
      trashed: block.trashedAt !== null,
    })),
  )
  const postIds = blocks.flatMap(({ links }) => targetPostIds(links))
  return { blocks, targets: await describeFor(actor, await findTargets(postIds)) }
}
