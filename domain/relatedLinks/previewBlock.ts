import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { emptyDocument } from '@/content/document'
import { referencesOf } from '@/content/references'
import { findTargets } from '@/db/linkTargets'
import { publishedCards } from '@/db/posts/cards'
import { findPost } from '@/db/posts/find'
import { type Activity, activityOf } from './active'
import { timeForReaders } from './clock'
import { type BlockContent, BlockFields, targetPostIds } from './content'
import { describeTarget, type TargetDescription } from './describeTargets'
import { fill } from './fill'
import { pickLinks } from './pick'
import { sourceOf } from './sources'

export const PreviewRequest = z.object({
  /** A block as it is being written: it need not be saved, nor have a name yet. */
  content: BlockFields.omit({ name: true, heading: true }),
  /** The article that would show it; null is any. */
  postId: z.uuid().nullable(),
})

/** What a rule puts into a block now, after the links that were picked. */
export type BlockFill = {
  filled: TargetDescription[]
  /**
   * Why there are fewer than the rule asks for; null where there are not. `depends-on-article`: which
   * they are is known only where an article shows the block.
   */
  lack: 'depends-on-article' | 'nothing-matches' | 'too-few-match' | null
  /** Whether readers see the block at all now, as far as its times say. */
  activity: Activity
}

/** What a block would show, were it saved as it is: in the article, or in any that has no other. */
export async function previewBlock(
  actor: Actor,
  { content, postId }: z.infer<typeof PreviewRequest>,
): Promise<{ ok: true } & BlockFill> {
  authorise(actor, 'relatedLinks.openBlock')
  return { ok: true, ...(await fillOf(content, postId)) }
}

type Content = Omit<BlockContent, 'name' | 'heading'>

export async function fillOf(content: Content, postId: string | null): Promise<BlockFill> {
  const activity = activityOf(content, await timeForReaders())
  const { rule } = content
  if (rule === null) return { filled: [], lack: null, activity }
  const article = postId === null ? null : await findPost(postId)
  const source = sourceOf(rule.source, article)
  if (!source) return { filled: [], lack: 'depends-on-article', activity }
  const cards = await publishedCards(targetPostIds(content.links))
  const { text } = referencesOf(article?.body ?? emptyDocument)
  const selfId = article?.id ?? ''
  const picked = pickLinks([content], { cards, selfId, text }).flat()
  const taken = new Set([selfId, ...text.postIds, ...picked.flatMap(({ card }) => card?.id ?? [])])
  const howMany = rule.count - picked.length
  const { ids } = await fill({ rule, source, howMany, taken })
  return { filled: await describe(ids), lack: lackOf(ids.length, howMany), activity }
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
