import { type SQL, sql } from 'drizzle-orm'
import { db, type Tx } from './client'

/** The addresses to which links lead that begin with one of these, each once. */
export async function addressesBeginning(beginnings: string[], reader: Tx = db()) {
  const begins = (column: SQL) =>
    sql.join(
      // By a range, and not by `like`, which would read all addresses.
      beginnings.map((one) => sql`${column} >= ${one} and ${column} < ${one + lastCharacter}`),
      sql` or `,
    )
  const rows = reader.all<{ address: string }>(sql`
    select target_url as address from post_references where ${begins(sql`target_url`)}
    union
    select url from related_links where url is not null and (${begins(sql`url`)})`)
  return rows.map(({ address }) => address)
}

const lastCharacter = '\u{10ffff}'

/** The articles of which a copy leads to one of the addresses, and the shared blocks that do. */
export async function leadingTo(addresses: string[], tx: Tx) {
  const among = sql`(select value from json_each(${JSON.stringify(addresses)}))`
  const posts = tx.all<{ id: string }>(sql`
    select distinct post_id as id from post_references where target_url in ${among}`)
  const blocks = tx.all<{ id: string }>(sql`
    select distinct block_id as id from related_links where url in ${among}`)
  return { postIds: posts.map(({ id }) => id), blockIds: blocks.map(({ id }) => id) }
}
