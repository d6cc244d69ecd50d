import { sql } from 'drizzle-orm'
import { withoutEnd } from '@/content/linkChange/target'

/** URLs, each with a slash at its end and without, which lead to the same: for `in`. */
export function waysToWrite(urls: string[]) {
  const ways = urls.map(withoutEnd).flatMap((bare) => [sql`${bare}`, sql`${`${bare}/`}`])
  return sql`(${sql.join(ways, sql`, `)})`
}
