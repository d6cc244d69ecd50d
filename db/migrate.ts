import { readFileSync } from 'node:fs'
import path from 'node:path'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { z } from 'zod'
import { rawWriter } from './client'

const Journal = z.object({ entries: z.array(z.object({ when: z.number(), tag: z.string() })) })

/**
 * Brings the database to the schema of this code, in one transaction.
 *
 * @throws when the database was made by a newer version of the code
 */
export function migrateDatabase(folder = path.resolve('drizzle')) {
  const connection = rawWriter()
  refuseNewerDatabase(folder)
  migrate(drizzle(connection), { migrationsFolder: folder })
}

function refuseNewerDatabase(folder: string) {
  const connection = rawWriter()
  const table = connection
    .prepare(`select 1 from sqlite_master where name = '__drizzle_migrations'`)
    .get()
  if (!table) return
  const newest = z
    .object({ at: z.coerce.number().nullable() })
    .parse(connection.prepare('select max(created_at) as at from __drizzle_migrations').get())
  const journal = Journal.parse(
    JSON.parse(readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8')),
  )
  const known = Math.max(...journal.entries.map((entry) => entry.when))
  if (newest.at !== null && newest.at > known) {
    throw new Error(
      `The database ${connection.name} was made by a newer version of Throughline. ` +
        'Start that version again, or restore a backup from before the upgrade.',
    )
  }
}
