import { db } from '@/db/client'
import { linkCounts, linkDays, linkTotals } from '@/db/schema'

type Sums = { seen: number; followed: number }

/** What is in the database, in sum; the three tables must say the same. */
export function countedLinks() {
  const tables = [linkCounts, linkTotals, linkDays] as const
  const [counts = none, ...others] = tables.map((table) => sumOf(db().select().from(table).all()))
  for (const sums of others) {
    if (sums.seen !== counts.seen || sums.followed !== counts.followed) {
      throw new Error(`The sums differ: ${JSON.stringify([counts, ...others])}`)
    }
  }
  return counts
}

const none = { seen: 0, followed: 0 }

function sumOf(rows: Sums[]): Sums {
  return {
    seen: rows.reduce((sum, { seen }) => sum + seen, 0),
    followed: rows.reduce((sum, { followed }) => sum + followed, 0),
  }
}

/** A beacon as the script of article pages sends it. */
export function aBeacon(path: string, ...links: [string, number, string, number][]) {
  return JSON.stringify([path, links])
}
