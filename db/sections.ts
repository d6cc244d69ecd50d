import { asc, count, eq, max, sql } from 'drizzle-orm'
import { fold } from '@/model/fold'
import { db, type Tx } from './client'
import { sections } from './schema'
import { isFound } from './search'

type SectionValues = { name: string; slug: string; description: string }

/** One page of the sections in their order, each with the number of its articles. */
export async function sectionPage(search: string, page: number, pageSize: number) {
  const { id, name, slug, description } = sections
  return db()
    .select({ id, name, slug, description, articles: articleCount })
    .from(sections)
    .where(isFound(sections.searchText, search))
    .orderBy(...inOrder)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
}

export async function countSections(search: string): Promise<number> {
  const where = isFound(sections.searchText, search)
  return db().select({ n: count() }).from(sections).where(where).get()?.n ?? 0
}

export async function findSection(id: string, q: Tx = db()) {
  return q.select().from(sections).where(eq(sections.id, id)).get() ?? null
}

/** After all others. */
export async function insertSection(tx: Tx, values: SectionValues): Promise<string> {
  const last = tx
    .select({ position: max(sections.position) })
    .from(sections)
    .get()?.position
  return tx
    .insert(sections)
    .values({ ...values, searchText: fold(values.name), position: (last ?? -1) + 1 })
    .returning({ id: sections.id })
    .get().id
}

export async function updateSection(tx: Tx, id: string, values: SectionValues) {
  const searchText = fold(values.name)
  tx.update(sections)
    .set({ ...values, searchText })
    .where(eq(sections.id, id))
    .run()
}

export async function sectionOrder(tx: Tx): Promise<string[]> {
  const rows = tx
    .select({ id: sections.id })
    .from(sections)
    .orderBy(...inOrder)
    .all()
  return rows.map((row) => row.id)
}

export async function writeSectionOrder(tx: Tx, ids: string[]) {
  for (const [position, id] of ids.entries()) {
    tx.update(sections).set({ position }).where(eq(sections.id, id)).run()
  }
}

/** As the navigation of the site has them. */
const inOrder = [asc(sections.position), asc(sections.name)]

// With articles in the trash, which keep their section: an index answers it without reading them.
// In words, for Drizzle leaves the table out of a column's name, and articles have an id too.
const articleCount = sql<number>`(select count(*) from posts p where p.section_id = sections.id)`
