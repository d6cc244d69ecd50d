import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from './client'
import { authors, sections, tags } from './schema'

const tables = { author: authors, section: sections, tag: tags }

/** What has a page of its own with a list of articles on it. */
export type ProfileKind = keyof typeof tables

export async function profileSlugIsTaken(
  tx: Tx,
  kind: ProfileKind,
  slug: string,
  exceptId: string | null,
): Promise<boolean> {
  const { id, slug: column } = tables[kind]
  const row = tx
    .select({ id })
    .from(tables[kind])
    .where(and(eq(column, slug), exceptId === null ? undefined : ne(id, exceptId)))
    .get()
  return row !== undefined
}
