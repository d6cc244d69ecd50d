import type { Actor } from '@/auth/policy'
import { updateVisit } from '@/db/visits'
import { type Company, companyOf } from './company'
import { duringVisit, type VisitName } from './visit'
import { passOnWhatIsDue } from './writer'

/** Asks the writer for the article, which is handed over by itself when they do not answer. */
export async function askToWrite(actor: Actor, name: VisitName) {
  return duringVisit(actor, 'posts.takeOver', name, async (tx, post, visit): Promise<Company> => {
    if (visit.writesSince === null) {
      const askedAt = visit.askedAt ?? new Date()
      await updateVisit(tx, visit.id, { askedAt, declinedAt: null })
    }
    await passOnWhatIsDue(tx, post.id)
    return companyOf(tx, post, visit.id, actor)
  })
}
