import { type Actor, authorise } from '@/auth/policy'
import { findTargets } from '@/db/linkTargets'
import { findBlock } from '@/db/relatedLinks'
import { type BlockContent, contentOf, targetPostIds } from './content'
import { describeTarget, type TargetDescription } from './describeTargets'

/** A shared block as an article's editor shows it at its placement. */
export type BlockDescription = BlockContent & { id: string; trashed: boolean }

/** What placements of these blocks show, and the articles that their links lead to. */
export async function describeBlocks(
  actor: Actor,
  ids: string[],
): Promise<{ blocks: BlockDescription[]; targets: TargetDescription[] }> {
  authorise(actor, 'relatedLinks.openBlock')
  const found = (await Promise.all(ids.map((id) => findBlock(id)))).filter(
    (block) => block !== null,
  )
  const blocks = found.map((block) => {
    return { ...contentOf(block), id: block.id, trashed: block.trashedAt !== null }
  })
  const postIds = blocks.flatMap(({ links }) => targetPostIds(links))
  return { blocks, targets: (await findTargets(postIds)).map(describeTarget) }
}
