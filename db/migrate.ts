import path from 'node:path'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import { z } from 'zod'
import { fold } from '@/model/fold'
import { rawWriter } from './client'
import type { Connection } from './sqlite/driver'

/**
 * Brings the database to the schema of this code, in one transaction.
 *
 * Drizzle's own migrator is not used: it skips a migration that is dated before the last one applied
 * (of two branches, the one merged later), and it runs with foreign keys on, so that rebuilding a
 * table deletes whatever refers to its rows.
 *
 * @throws when the database was made by a newer version of the code, or has to be changed while
 * another server, of an older one, runs on it
 */
export function migrateDatabase(folder = path.resolve('drizzle'), { isAlone = true } = {}) {
  const connection = rawWriter()
  // Migrations fill columns of folded text with it.
  connection.function('fold', { deterministic: true }, (text) => fold(String(text)))
  const migrations = readMigrationFiles({ migrationsFolder: folder })
  // SQLite's advice for rebuilding tables. Inside a transaction it would do nothing.
  connection.pragma('foreign_keys = OFF')
  // Nobody else is served yet, who would wait too.
  connection.pragma(`busy_timeout = ${startTimeout}`)
  try {
    connection.transaction(() => applyPending(connection, migrations, isAlone)).immediate()
  } finally {
    connection.pragma('foreign_keys = ON')
    connection.pragma('busy_timeout = 0')
  }
}

const startTimeout = 10_000

function applyPending(connection: Connection, migrations: MigrationMeta[], isAlone: boolean) {
  const applied = readApplied(connection)
  refuseNewerDatabase(connection, applied, migrations)
  const pending = migrations.filter(({ folderMillis }) => !applied.includes(folderMillis))
  if (pending.length > 0 && !isAlone) throw new Error(stopTheOther(connection))
  for (const migration of pending) apply(connection, migration)
  if (pending.length > 0) refuseBrokenReferences(connection)
}

/** When the migrations that the database has were made: that is how Drizzle names them. */
function readApplied(connection: Connection): number[] {
  connection.exec(`
    create table if not exists __drizzle_migrations (
      id serial primary key, hash text not null, created_at numeric
    )`)
  const rows = connection.prepare('select created_at from __drizzle_migrations').pluck().all()
  return z.array(z.coerce.number()).parse(rows)
}

/** Also one whose migration is older than the newest that is known: it comes from another branch. */
function refuseNewerDatabase(
  connection: Connection,
  applied: number[],
  migrations: MigrationMeta[],
) {
  const known = new Set(migrations.map(({ folderMillis }) => folderMillis))
  if (applied.every((at) => known.has(at))) return
  throw new Error(
    `The database ${connection.name} was made by a newer version of Throughline. ` +
      'Start that version again, or restore a backup from before the upgrade.',
  )
}

function stopTheOther({ name }: Connection) {
  return `Another Throughline runs on ${name}, which this version must upgrade. Stop it, then start again.`
}

function apply(connection: Connection, { sql, hash, folderMillis }: MigrationMeta) {
  for (const statement of sql) connection.exec(statement)
  connection
    .prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)')
    .run(hash, folderMillis)
}

function refuseBrokenReferences(connection: Connection) {
  const [broken] = z
    .array(z.object({ table: z.string(), parent: z.string() }))
    .parse(connection.pragma('foreign_key_check'))
  if (!broken) return
  throw new Error(`A migration left rows of ${broken.table} without their ${broken.parent}.`)
}
