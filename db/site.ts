import { db, type Tx } from './client'
import { siteSettings } from './schema'

type Settings = Partial<typeof siteSettings.$inferInsert> & { name: string }

/** The one row of settings; null until the site was set up. */
export async function findSettings(q: Tx = db()) {
  return q.select().from(siteSettings).get() ?? null
}

/** Writes the one row of settings; what is not given stays. */
export async function saveSettings(tx: Tx, settings: Settings) {
  tx.insert(siteSettings)
    .values({ ...settings, id: 1 })
    .onConflictDoUpdate({ target: siteSettings.id, set: settings })
    .run()
}
