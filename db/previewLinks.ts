import { and, desc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { db, type Tx } from './client'
import { previewLinks, users } from './schema'

/** The preview links of a post that work, newest first. */
export async function workingPreviewLinks(postId: string, tx: Tx = db()) {
  return tx
    .select({
      id: previewLinks.id,
      byName: users.name,
      createdAt: previewLinks.createdAt,
      expiresAt: previewLinks.expiresAt,
    })
    .from(previewLinks)
    .leftJoin(users, eq(users.id, previewLinks.createdBy))
    .where(and(eq(previewLinks.postId, postId), works()))
    .orderBy(desc(previewLinks.createdAt), desc(previewLinks.id))
    .all()
}

/** What a link that works leads to, and until when. */
export async function findPreviewLink(tokenHash: string) {
  const row = db()
    .select({ postId: previewLinks.postId, expiresAt: previewLinks.expiresAt })
    .from(previewLinks)
    .leftJoin(users, eq(users.id, previewLinks.createdBy))
    .where(and(eq(previewLinks.tokenHash, tokenHash), works()))
    .get()
  return row ?? null
}

export async function insertPreviewLink(tx: Tx, link: typeof previewLinks.$inferInsert) {
  const { id } = tx.insert(previewLinks).values(link).returning({ id: previewLinks.id }).get()
  return id
}

/** @returns whether the post had that link */
export async function deletePreviewLink(tx: Tx, postId: string, id: string): Promise<boolean> {
  const { changes } = tx
    .delete(previewLinks)
    .where(and(eq(previewLinks.id, id), eq(previewLinks.postId, postId)))
    .run()
  return changes > 0
}

export async function deleteExpiredPreviewLinks(tx: Tx) {
  tx.delete(previewLinks).where(lte(previewLinks.expiresAt, new Date())).run()
}

/** Not yet at its end, nor made by somebody who is suspended. */
function works() {
  return and(
    gt(previewLinks.expiresAt, new Date()),
    or(isNull(previewLinks.createdBy), isNull(users.suspendedAt)),
  )
}
