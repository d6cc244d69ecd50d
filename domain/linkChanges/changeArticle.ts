import type { Actor } from '@/auth/policy'
import type { DocumentJson } from '@/content/document'
import type { ChangedNode } from '@/content/linkChange/changedNode'
import type { Tx } from '@/db/client'
import { insertItem } from '@/db/linkChanges'
import { type Copy, copiesOf, type Reason, type WholePost, writeBodies } from './copies'

export type ChangedBody = { document: DocumentJson; changed: ChangedNode[]; links: number }

/**
 * Changes links in each copy of an article, and notes what is needed to take that back. A copy in
 * which nothing changed is noted too: it must not be taken for one that was made of another since.
 *
 * @returns whether anything changed
 */
export async function changeArticle(
  tx: Tx,
  actor: Actor,
  whole: WholePost,
  change: (body: DocumentJson, copy: Copy) => ChangedBody,
  reason: Reason,
): Promise<boolean> {
  const copies = copiesOf(whole).map(({ copy, body }) => ({
    copy,
    ...change(body, copy),
  }))
  const changedCopies = copies.filter(({ changed }) => changed.length > 0)
  if (changedCopies.length === 0) return false
  const bodies = Object.fromEntries(changedCopies.map(({ copy, document }) => [copy, document]))
  const revisionIds = await writeBodies(tx, actor, whole, bodies, reason)
  for (const { copy, links, changed } of copies) {
    const revisionId = revisionIds[copy] ?? null
    await insertItem(tx, reason.changeId, {
      copy,
      postId: whole.post.id,
      links,
      changed,
      revisionId,
    })
  }
  return true
}

/** The copy as it is. */
export function unchanged(document: DocumentJson): ChangedBody {
  return { document, changed: [], links: 0 }
}
