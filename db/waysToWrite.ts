import { sql } from 'drizzle-orm'
import { withoutEnd } from '@/content/linkChange/target'

/** A URL with a slash at its end and without, which lead to the same: for `in`. */
export function waysToWrite(url: string) {
  const bare = withoutEnd(url)
  return sql`(${bare}, ${`${bare}/`})`
}
