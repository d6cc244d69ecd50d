import type { Actor } from '@/auth/policy'
import { updateVisit } from '@/db/visits'
import { duringVisit, type VisitName } from './visit'
import { lapse } from './writer'

/** The editor is closed: others need not wait until its visit lapses. */
export async function leave(actor: Actor, name: VisitName) {
  return duringVisit(actor, 'posts.save', name, async (tx, _post, visit) => {
    // Lapsed, not deleted: which version it made is asked for when the same person comes back.
    const seenAt = new Date(Date.now() - lapse)
    await updateVisit(tx, visit.id, { seenAt, writesSince: null, askedAt: null })
    return { ok: true as const }
  })
}
