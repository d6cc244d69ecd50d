import { and, eq } from 'drizzle-orm'
import { db, type Tx } from './client'
import { dismissedSuggestions } from './schema'

/** The articles that are not to be suggested in the post. */
export async function dismissedIn(postId: string): Promise<string[]> {
  const { targetId } = dismissedSuggestions
  const rows = await db()
    .select({ targetId })
    .from(dismissedSuggestions)
    .where(eq(dismissedSuggestions.postId, postId))
  return rows.map((row) => row.targetId)
}

type Dismissal = { postId: string; targetId: string }

export async function insertDismissal(tx: Tx, dismissal: Dismissal, dismissedBy: string) {
  await tx
    .insert(dismissedSuggestions)
    .values({ ...dismissal, dismissedBy })
    .onConflictDoNothing()
}

export async function deleteDismissal(tx: Tx, { postId, targetId }: Dismissal) {
  const { postId: post, targetId: target } = dismissedSuggestions
  await tx.delete(dismissedSuggestions).where(and(eq(post, postId), eq(target, targetId)))
}
