import { appliedUntil } from '@/db/blockTimes'

/**
 * The moment by which pages decide which blocks are active. A clock that was set back must not
 * bring back what has been: pages were told already, and would not be told again.
 */
export async function timeForReaders(now = new Date()): Promise<Date> {
  const applied = await appliedUntil()
  return applied !== null && applied > now ? applied : now
}
