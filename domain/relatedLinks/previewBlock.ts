import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { type DocumentJson, emptyDocument } from '@/content/document'
import { findTargets } from '@/db/linkTargets'
import { findPost, type StoredPost } from '@/db/posts/find'
import type { ResolvedLink } from '../reading/views'
import { type Activity, activityOf } from './active'
import { timeForReaders } from './clock'
import { type BlockContent, BlockFields, targetPostIds } from './content'
import { describeTarget, type TargetDescription } from './describeTargets'
import type { EditedBlock } from './placed'
import { resolveBlocks } from './resolve'
import { placeSlots } from './slots/place'
import { resolveWithSlots } from './slots/resolveWithSlots'
import { sourceOf } from './sources'

export const PreviewRequest = z.object({
  /** Null is a block that was never saved. */
  blockId: z.uuid().nullable(),
  /** The block as it is being written. */
  content: BlockFields.omit({ name: true, heading: true }),
  /** The article that would show it; null is any. */
  postId: z.uuid().nullable(),
})

/** A rule fills the places that the picked links leave. */
export type BlockFill = {
  filled: TargetDescription[]
  /**
   * Why there are fewer than the rule asks for; null where there are not. `depends-on-article`: which
   * they are is known only where an article shows the block.
   */
  lack: 'depends-on-article' | 'nothing-matches' | 'too-few-match' | null
  /** By the block's times: outside of them readers see nothing. */
  activity: Activity
}

/**
 * Shows a block as if it were saved as it is: in the article, among its other blocks, or in any that
 * has no other.
 */
export async function previewBlock(
  actor: Actor,
  { blockId, content, postId }: z.infer<typeof PreviewRequest>,
): Promise<{ ok: true } & BlockFill> {
  authorise(actor, 'relatedLinks.openBlock')
  return { ok: true, ...(await fillOf({ ...content, id: blockId ?? neverSaved }, postId)) }
}

const neverSaved = '00000000-0000-0000-0000-000000000000'

type Block = Omit<BlockContent, 'name' | 'heading'> & { id: string }

export async function fillOf(block: Block, postId: string | null): Promise<BlockFill> {
  const activity = activityOf(block, await timeForReaders())
  const { rule, links } = block
  if (rule === null) return { filled: [], lack: null, activity }
  const article = postId === null ? null : await findPost(postId)
  if (!sourceOf(rule.source, article)) return { filled: [], lack: 'depends-on-article', activity }
  const shown = article ? await shownIn(article, block) : await shownAlone(block)
  const picked = new Set(targetPostIds(links))
  const found = shown.flatMap(({ card }) => (card && !picked.has(card.id) ? card.id : []))
  const wanted = rule.count - (shown.length - found.length)
  return { filled: await describe(found), lack: lackOf(found.length, wanted), activity }
}

/** An article that does not have the block has it at its end. */
async function shownIn(article: StoredPost, block: Block): Promise<ResolvedLink[]> {
  const { blocks } = await resolveWithSlots(article, edited(block))
  const placed = blocks.find(({ blockId }) => blockId === block.id)
  if (placed) return placed.links
  const body = withBlock(article.body, block)
  const resolved = await resolveWithSlots({ ...article, body }, edited(block))
  return resolved.blocks.find(({ blockId }) => blockId === block.id)?.links ?? []
}

async function shownAlone(block: Block): Promise<ResolvedLink[]> {
  const body = withBlock(emptyDocument, block)
  const { blocks } = await resolveBlocks({ id: '', sectionId: null, body }, edited(block))
  return blocks.flatMap(({ links }) => links)
}

function withBlock(body: DocumentJson, { id }: Block): DocumentJson {
  return placeSlots(body, [{ blockId: id, afterParagraph: null }])
}

function edited(block: Block): EditedBlock {
  return { heading: '', ...block }
}

function lackOf(found: number, wanted: number): BlockFill['lack'] {
  if (found >= wanted) return null
  return found === 0 ? 'nothing-matches' : 'too-few-match'
}

async function describe(ids: string[]): Promise<TargetDescription[]> {
  const targets = new Map((await findTargets(ids)).map((target) => [target.id, target]))
  return ids.flatMap((id) => {
    const target = targets.get(id)
    return target ? [describeTarget(target)] : []
  })
}
