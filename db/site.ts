import { eq } from 'drizzle-orm'
import type { Tx } from './client'
import { authors, siteSettings } from './schema'

type Settings = Partial<typeof siteSettings.$inferInsert> & { name: string }

/** Writes the one row of settings; what is not given stays. */
export async function saveSettings(tx: Tx, settings: Settings) {
  tx.insert(siteSettings)
    .values({ ...settings, id: 1 })
    .onConflictDoUpdate({ target: siteSettings.id, set: settings })
    .run()
}

export async function authorSlugIsTaken(tx: Tx, slug: string): Promise<boolean> {
  return (
    tx.select({ id: authors.id }).from(authors).where(eq(authors.slug, slug)).get() !== undefined
  )
}

export async function insertAuthor(tx: Tx, author: typeof authors.$inferInsert): Promise<string> {
  return tx.insert(authors).values(author).returning({ id: authors.id }).get().id
}
