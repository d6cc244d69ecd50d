import { type SQL, sql } from 'drizzle-orm'
import { db, type Tx } from './client'

/** The article that readers find under `/<slug>`: the one that has it, else the one that moved away. */
export async function articleAt(slug: string, reader: Tx = db()): Promise<string | null> {
  const isVisible = sql`status = 'published' and trashed_at is null and published_at is not null`
  const { id } = reader.get<{ id: string | null }>(sql`
    select coalesce(
      (select id from posts where slug = ${slug} and ${isVisible}),
      (select posts.id from redirects join posts on posts.id = post_id
        where path = ${`/${slug}`} and ${isVisible})
    ) as id`)
  return id
}

/** The next addresses to which links lead, in their order, each once. */
export async function nextAddresses(after: string, limit: number): Promise<string[]> {
  const rows = db().all<{ address: string }>(sql`
    select target_url as address from post_references where target_url > ${after}
    union
    select url from related_links where url is not null and url > ${after}
    order by address limit ${limit}`)
  return rows.map(({ address }) => address)
}

/**
 * The articles of which a copy leads to the address, or to a part of the page there, and the shared
 * blocks that do.
 */
export async function leadingTo(address: string, reader: Tx = db()) {
  const leads = (column: SQL) => sql`(${column} = ${address}
    or (${column} >= ${`${address}#`} and ${column} < ${`${address}$`}))`
  const articles = reader.all<{ id: string }>(sql`
    select distinct post_id as id from post_references where ${leads(sql`target_url`)}`)
  const blocks = reader.all<{ id: string }>(sql`
    select distinct block_id as id from related_links
    where url is not null and ${leads(sql`url`)}`)
  return { postIds: articles.map(({ id }) => id), blockIds: blocks.map(({ id }) => id) }
}
