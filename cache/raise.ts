import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client'
import { takeNextNumber } from './sequence'

/**
 * Makes every stored page that carries one of the tags out of date, from the moment `tx` commits.
 * It is part of the change's own transaction: there is no moment at which one is kept and the
 * other lost.
 */
export async function raiseTags(tx: Tx, tags: string[]) {
  if (tags.length === 0) return
  const number = await takeNextNumber(tx)
  tx.run(sql`
    insert into cache_tags (tag, number)
    select value, ${number} from json_each(${JSON.stringify([...new Set(tags)])})
    where true
    on conflict (tag) do update set number = excluded.number`)
}
