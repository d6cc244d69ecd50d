import type { Tx } from '@/db/client'
import { findTargets } from '@/db/linkTargets'
import { lastSaver } from '@/db/posts/history'
import type { StoredBlock } from '@/db/relatedLinks'
import { type BlockContent, contentOf, targetPostIds } from './content'

/** Why a shared block could not be saved; `fields` names where the person should look. */
export type BlockProblem = {
  ok: false
  error: 'not-found' | 'in-trash' | 'unknown-targets' | 'unknown-in-rule' | 'circular-rule'
  message: string
  fields?: Record<string, string>
}

export type StaleBlock = {
  ok: false
  error: 'stale-version'
  message: string
  /** Saved by someone else, or in another window, since the refused block was opened. */
  theirs: { version: number; content: BlockContent; savedAt: Date; savedByName: string | null }
}

export const blockNotFound: BlockProblem = {
  ok: false,
  error: 'not-found',
  message: 'This block does not exist any more.',
}

export const blockInTrash: BlockProblem = {
  ok: false,
  error: 'in-trash',
  message: 'This block is in the trash. Restore it first.',
}

export async function staleBlock(tx: Tx, block: StoredBlock): Promise<StaleBlock> {
  const { id, version, savedAt } = block
  return {
    ok: false,
    error: 'stale-version',
    message: 'This block was changed elsewhere since you opened it. Compare the two versions.',
    theirs: {
      version,
      content: contentOf(block),
      savedAt,
      savedByName: await lastSaver(tx, id),
    },
  }
}

/** Refuses links to articles that do not exist, which nothing could be stored of; null if all do. */
export async function unknownTargets(
  tx: Tx,
  { links }: BlockContent,
): Promise<BlockProblem | null> {
  const known = new Set((await findTargets(targetPostIds(links), tx)).map((target) => target.id))
  const unknown = links.flatMap(({ target }, index) =>
    target.kind === 'post' && !known.has(target.postId) ? [index] : [],
  )
  if (unknown.length === 0) return null
  return {
    ok: false,
    error: 'unknown-targets',
    message: 'A link leads to an article that does not exist any more. Remove it, then save.',
    fields: Object.fromEntries(
      unknown.map((index) => [`links.${index}`, 'This article does not exist any more.']),
    ),
  }
}
