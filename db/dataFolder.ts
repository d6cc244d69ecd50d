import path from 'node:path'
import { type Connection, Database } from './sqlite/driver'

/**
 * Notes for as long as this process lives that it runs on the folder. Several may: what they serve is
 * decided by the database. But only one that is alone there may change the database's schema.
 *
 * The note is a lock of SQLite's on an empty database, which no crash can leave behind.
 *
 * @returns whether no other process runs on the folder
 */
export function joinDataFolder(dataDir: string): boolean {
  const connection = new Database(path.join(dataDir, 'servers.lock'))
  const isAlone = locksAlone(connection)
  // Another that starts at this moment holds it alone for as long as this takes.
  connection.pragma('busy_timeout = 1000')
  connection.exec('begin; select * from sqlite_schema')
  held.add(connection)
  return isAlone
}

/** The lock would go with the connection. */
const held = new Set<Connection>()

function locksAlone(connection: Connection) {
  connection.pragma('busy_timeout = 0')
  try {
    connection.exec('begin exclusive; commit')
    return true
  } catch {
    return false
  }
}
