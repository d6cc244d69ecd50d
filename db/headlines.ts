import { sql } from 'drizzle-orm'
import { db } from './client'

/**
 * For the index of headlines: those that have, for each word, a word that starts with it; none where
 * there is no word, for which FTS5 has no empty query.
 */
export function startingWith(words: string[]) {
  return words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' ') || '""'
}

/** How many articles outside the trash are found by the words, counted up to `limit`. */
export async function countHeadlines(words: string[], limit: number) {
  return db().get<{ n: number }>(sql`
    select count(*) as n from (
      select rowid from headline_words where headline_words match ${startingWith(words)}
      limit ${limit})`).n
}
