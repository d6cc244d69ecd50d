import { transaction } from '@/db/client'
import { addCounts } from '@/db/linkCounts'
import { add, takeWaiting } from './waiting'

/** Writes all that was counted, in one transaction: what fails is for the next time. */
export async function flush(): Promise<void> {
  const counts = takeWaiting()
  if (counts.length === 0) return
  try {
    await transaction((tx) => addCounts(tx, counts))
  } catch (error) {
    counts.forEach(add)
    throw error
  }
}
