import { type AnyColumn, and, type SQL, sql } from 'drizzle-orm'
import { searchWords } from '@/model/fold'

/** Each word of the search stands in the folded column, in any order. Without one, nothing is found. */
export function isFound(column: AnyColumn, search: string): SQL | undefined {
  if (search === '') return undefined
  const words = searchWords(search)
  return words.length > 0 ? and(...words.map((word) => contains(column, word))) : sql`1 = 0`
}

/** `%` and `_` are letters like all others. */
function contains(column: AnyColumn, word: string) {
  const pattern = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
  return sql`${column} like ${pattern} escape '\\'`
}
