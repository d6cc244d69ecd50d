import { z } from 'zod'
import type { Actor } from '@/auth/policy'
import type { Names } from '@/content/comparison/details'
import { partsOf } from '@/content/comparison/merge'
import { db } from '@/db/client'
import { lastWriter } from '@/db/posts/history'
import { runTask } from '@/workers/run'
import { PostContent } from '../posts/content'
import { whatItNames } from '../posts/open'
import { referToOwnArticles } from '../posts/ownLinks'
import { notFound, type Problem } from '../posts/problems'
import { compareFields } from './fields'
import { namesIn, picturesIn } from './names'
import { postToRead } from './open'
import { currentContent } from './version'

export const RefusedText = z.object({ postId: z.uuid(), mine: PostContent })

/**
 * Compares a text that could not be saved with the one that the post has by now, in parts of which
 * its author takes the one or the other.
 */
export async function compareRefused(
  actor: Actor,
  { postId, mine: written }: z.output<typeof RefusedText>,
): Promise<{ ok: true; comparison: RefusedComparison } | Problem> {
  const post = await postToRead(actor, postId)
  if (!post) return notFound
  const mine = { ...written, body: await referToOwnArticles(written.body) }
  const theirs = await currentContent(post)
  const names = await namesIn([mine, theirs])
  return {
    ok: true,
    comparison: {
      theirs: {
        version: post.version,
        content: theirs,
        savedAt: post.savedAt,
        savedByName: (await lastWriter(db(), post.id))?.name ?? null,
      },
      named: await whatItNames(theirs),
      ...(await runTask('compareParts', compareParts, [mine, theirs, names])),
      pictures: await picturesIn([mine, theirs]),
    },
  }
}

export type RefusedComparison = {
  theirs: { version: number; content: PostContent; savedAt: Date; savedByName: string | null }
  named: Awaited<ReturnType<typeof whatItNames>>
  /** As if theirs had become mine. */
  fields: ReturnType<typeof compareFields>
  parts: ReturnType<typeof partsOf>
  pictures: Awaited<ReturnType<typeof picturesIn>>
}

/** The fields as if theirs had become mine, and the blocks of which the one or the other is taken. */
export function compareParts(mine: PostContent, theirs: PostContent, names: Names) {
  return {
    fields: compareFields(theirs, mine, names),
    parts: partsOf(mine.body, theirs.body, names),
  }
}
