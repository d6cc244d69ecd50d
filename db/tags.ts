import { asc, count, eq, sql } from 'drizzle-orm'
import { fold } from '@/model/fold'
import { db, type Tx } from './client'
import { tags } from './schema'
import { isFound } from './search'

type TagValues = { name: string; slug: string }

/** One page of the tags, by name, each with the number of articles that have it. */
export async function tagPage(search: string, page: number, pageSize: number) {
  return db()
    .select({ id: tags.id, name: tags.name, slug: tags.slug, articles: articleCount })
    .from(tags)
    .where(isFound(tags.searchText, search))
    .orderBy(asc(sql`lower(${tags.name})`), asc(tags.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
}

export async function countTags(search: string): Promise<number> {
  const where = isFound(tags.searchText, search)
  return db().select({ n: count() }).from(tags).where(where).get()?.n ?? 0
}

export async function findTag(id: string, q: Tx = db()) {
  return q.select().from(tags).where(eq(tags.id, id)).get() ?? null
}

export async function insertTag(tx: Tx, values: TagValues): Promise<string> {
  const searchText = fold(values.name)
  return tx
    .insert(tags)
    .values({ ...values, searchText })
    .returning({ id: tags.id })
    .get().id
}

export async function updateTag(tx: Tx, id: string, values: TagValues) {
  const searchText = fold(values.name)
  tx.update(tags)
    .set({ ...values, searchText })
    .where(eq(tags.id, id))
    .run()
}

// With articles in the trash, which keep their tags: an index answers it without reading them.
const articleCount = sql<number>`(select count(*) from post_tags pt where pt.tag_id = tags.id)`
