import type { Actor } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { type Company, companyOf } from './company'
import { duringVisit, type VisitName } from './visit'
import { makeWriter, writerOf } from './writer'

/**
 * Makes this visit the writer at once, whoever was it before. The other is told, and what they had
 * not saved is kept.
 */
export async function takeOver(actor: Actor, name: VisitName) {
  return duringVisit(actor, 'posts.takeOver', name, async (tx, post, visit): Promise<Company> => {
    const before = await writerOf(tx, post.id)
    await makeWriter(tx, post.id, visit.id)
    if (before && before.userId !== actor.userId) {
      await recordAudit(tx, actor, 'posts.takeOver', post.id, { from: before.userId })
    }
    return companyOf(tx, post, visit.id, actor)
  })
}
