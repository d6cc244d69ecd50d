import { db } from '@/db/client'
import { cacheTags } from '@/db/schema'

/** The cache tags that a change raises, in order of their names. */
export async function raisedBy(change: () => Promise<unknown>): Promise<string[]> {
  const before = numbers()
  await change()
  return [...numbers()]
    .filter(([tag, number]) => before.get(tag) !== number)
    .map(([tag]) => tag)
    .sort()
}

function numbers() {
  const rows = db().select().from(cacheTags).all()
  return new Map(rows.map(({ tag, number }) => [tag, number]))
}
