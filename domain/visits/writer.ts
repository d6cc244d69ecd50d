import type { Tx } from '@/db/client'
import { clearWriter, type NamedVisit, updateVisit, visitsSeenAfter } from '@/db/visits'

/**
 * After so long without a word from its browser, a visit is over. More than a minute: tabs that
 * nobody looks at are woken once in one.
 */
export const lapse = 90_000

/** How long a writer has to answer whoever asks to write. */
export const grace = 30_000

/** Visits that are under way, longest first. */
export function livingVisits(tx: Tx, postId: string): Promise<NamedVisit[]> {
  return visitsSeenAfter(tx, postId, new Date(Date.now() - lapse))
}

/** The one visit that may save the post, or null where nobody writes. */
export async function writerOf(tx: Tx, postId: string): Promise<NamedVisit | null> {
  return (await livingVisits(tx, postId)).find(({ writesSince }) => writesSince !== null) ?? null
}

/** Lets that visit save from now on, and no other. */
export async function makeWriter(tx: Tx, postId: string, visitId: string) {
  await clearWriter(tx, postId)
  await updateVisit(tx, visitId, { writesSince: new Date(), declinedAt: null })
}

/** Whoever asks looks for the answer every two seconds: without that, they have gone. */
const silence = 15_000

/** Whoever has asked writes, once the writer has gone or has let the time for an answer pass. */
export async function passOnWhatIsDue(tx: Tx, postId: string) {
  const living = await livingVisits(tx, postId)
  const asker = firstToAsk(living)
  if (!asker || Date.now() - asker.seenAt.getTime() > silence) return
  const isWriting = living.some(({ writesSince }) => writesSince !== null)
  if (!isWriting || secondsLeft(asker) === 0) await makeWriter(tx, postId, asker.id)
}

export function firstToAsk(living: NamedVisit[]): NamedVisit | null {
  const asking = living.filter(({ askedAt }) => askedAt !== null)
  return asking.toSorted((one, other) => askedSince(one) - askedSince(other))[0] ?? null
}

export function secondsLeft(asker: NamedVisit): number {
  return Math.max(0, Math.ceil((askedSince(asker) + grace - Date.now()) / 1000))
}

function askedSince({ askedAt }: NamedVisit) {
  return askedAt?.getTime() ?? 0
}
