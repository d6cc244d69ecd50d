import { type Actor, authorise } from '@/auth/policy'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { deleteCounts, hasCounts } from '@/db/linkCounts'
import { rankFollowed } from './rankFollowed'
import { forgetWaiting } from './waiting'

/** Deletes all that was ever counted, for good. Counting goes on, if it is on. */
export async function deleteNumbers(actor: Actor): Promise<{ ok: true }> {
  authorise(actor, 'relatedLinks.deleteNumbers')
  await transaction(async (tx) => {
    forgetWaiting()
    await deleteCounts(tx)
    await recordAudit(tx, actor, 'relatedLinks.deleteNumbers', null)
  })
  await rankFollowed()
  return { ok: true }
}

export async function hasNumbers(actor: Actor): Promise<boolean> {
  authorise(actor, 'relatedLinks.deleteNumbers')
  return hasCounts()
}
