import { readConfig } from '@/config'
import { knownDamage } from '@/db/damage'
import { hasUsers } from '@/db/users'
import { log } from '@/log'
import { canWrite } from './canWrite'

/** Whether the database answers, is whole as far as is known, and there is room for a change. */
export async function isHealthy(): Promise<boolean> {
  const { dataDir, databaseFile } = readConfig()
  try {
    await hasUsers()
    if (knownDamage() !== null) return false
    if (await canWrite(dataDir)) return true
    log.error({ dataDir }, 'Nothing can be written: the disk is full or read-only')
    return false
  } catch (err) {
    log.error({ err, database: databaseFile }, 'The database does not answer')
    return false
  }
}
