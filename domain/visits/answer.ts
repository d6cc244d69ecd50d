import { z } from 'zod'
import type { Actor } from '@/auth/policy'
import { updateVisit } from '@/db/visits'
import { type Company, companyOf } from './company'
import { duringVisit, VisitName } from './visit'
import { firstToAsk, livingVisits, makeWriter, passOnWhatIsDue } from './writer'

export const RequestAnswer = VisitName.extend({ answer: z.enum(['yes', 'no']) })

/** The writer hands the article over to whoever asks for it, or goes on writing. */
export async function answerRequest(
  actor: Actor,
  { answer, ...name }: z.output<typeof RequestAnswer>,
) {
  return duringVisit(actor, 'posts.save', name, async (tx, post, visit): Promise<Company> => {
    await passOnWhatIsDue(tx, post.id)
    const living = await livingVisits(tx, post.id)
    const asker = firstToAsk(living)
    const isWriter = living.some(({ id, writesSince }) => id === visit.id && writesSince !== null)
    if (asker && isWriter && answer === 'yes') await makeWriter(tx, post.id, asker.id)
    if (asker && isWriter && answer === 'no') {
      await updateVisit(tx, asker.id, { askedAt: null, declinedAt: new Date() })
    }
    return companyOf(tx, post, visit.id, actor)
  })
}
