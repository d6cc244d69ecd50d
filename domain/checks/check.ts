import { type Actor, authorise } from '@/auth/policy'
import { referencesOf } from '@/content/references'
import { levelsOfChecks } from '@/db/checkLevels'
import type { Tx } from '@/db/client'
import { picturesById } from '@/db/media'
import { publishedCards } from '@/db/posts/cards'
import { titleIsTaken } from '@/db/posts/checks'
import { findPost, findWorkingDraft } from '@/db/posts/find'
import { findBlocks } from '@/db/relatedLinks'
import type { PostContent } from '../posts/content'
import { contentOf } from '../posts/live'
import { ownsPost } from '../posts/own'
import { targetPostIds } from '../relatedLinks/content'
import { resolveBlocks } from '../relatedLinks/resolve'
import { findProblems } from './find'
import { type CheckLevel, type Finding, usualLevel } from './list'

export type LevelledFinding = Finding & { level: Exclude<CheckLevel, 'off'> }

/** What stands against publishing what was saved last, and what only should be mended. */
export async function checkPost(
  actor: Actor,
  { postId }: { postId: string },
): Promise<{ ok: true; findings: LevelledFinding[] }> {
  const post = await findPost(postId)
  authorise(actor, 'posts.open', { owns: post === null || (await ownsPost(actor, post)) })
  if (!post) return { ok: true, findings: [] }
  const content = (await findWorkingDraft(postId))?.content ?? contentOf(post)
  return { ok: true, findings: await findingsOf(postId, content) }
}

/** The findings whose check is not switched off. */
export async function findingsOf(
  postId: string,
  content: PostContent,
  tx?: Tx,
): Promise<LevelledFinding[]> {
  const levels = await levelsOfChecks(tx)
  return findProblems(content, await surroundingsOf(postId, content, tx)).flatMap((finding) => {
    const level = levels.get(finding.check) ?? usualLevel
    return level === 'off' ? [] : [{ ...finding, level }]
  })
}

async function surroundingsOf(postId: string, content: PostContent, tx?: Tx) {
  const { postIds, blockIds } = referencesOf(content.body)
  const shared = await findBlocks(blockIds)
  const targets = [...postIds, ...shared.flatMap(({ links }) => targetPostIds(links))]
  const cards = await publishedCards(targets)
  const pictures = await picturesById(content.heroId ? [content.heroId] : [])
  return {
    blocks: resolveBlocks(content.body, {
      sharedBlocks: new Map(shared.map((block) => [block.id, block])),
      cards,
      selfId: postId,
    }),
    visiblePostIds: new Set(cards.keys()),
    hero: pictures.get(content.heroId ?? '') ?? null,
    titleIsTaken: await titleIsTaken(content.title, postId, tx),
  }
}
