import { type Actor, authorise } from '@/auth/policy'
import { referencesOf } from '@/content/references'
import { settingsOfChecks } from '@/db/checkLevels'
import type { Tx } from '@/db/client'
import { picturesById } from '@/db/media'
import { publishedCards } from '@/db/posts/cards'
import { duplicatesOf } from '@/db/posts/checks'
import { findPost, findWorkingDraft } from '@/db/posts/find'
import type { PostContent } from '../posts/content'
import { contentOf } from '../posts/live'
import { ownsPost } from '../posts/own'
import { deadAddressesIn } from '../posts/ownLinks'
import { resolveBlocks } from '../relatedLinks/resolve'
import { slugFor } from '../slug'
import { findProblems } from './find'
import { type CheckLevel, type Finding, usualLeast, usualLevel } from './list'

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
  const settings = await settingsOfChecks(tx)
  const least = settings.get('few-related-links')?.least ?? usualLeast['few-related-links'] ?? 0
  const around = { ...(await surroundingsOf(postId, content, tx)), leastRelatedLinks: least }
  return findProblems(content, around).flatMap((finding) => {
    const level = settings.get(finding.check)?.level ?? usualLevel
    return level === 'off' ? [] : [{ ...finding, level }]
  })
}

async function surroundingsOf(postId: string, content: PostContent, tx?: Tx) {
  const cards = await publishedCards(referencesOf(content.body).postIds)
  const { blocks } = await resolveBlocks({ ...content, id: postId })
  const pictures = await picturesById(content.heroId ? [content.heroId] : [])
  return {
    blocks,
    visiblePostIds: new Set(cards.keys()),
    hero: pictures.get(content.heroId ?? '') ?? null,
    deadAddresses: await deadAddressesIn(content.body),
    taken: await duplicatesOf(
      { title: content.title, slug: content.slug || slugFor(content.title) },
      postId,
      tx,
    ),
  }
}
