import { type AnyColumn, sql } from 'drizzle-orm'

/** Whether the text stands in the column; `%` and `_` are letters like all others. */
export function contains(column: AnyColumn, text: string) {
  return sql`instr(lower(${column}), lower(${text})) > 0`
}
