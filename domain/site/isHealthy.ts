import { hasUsers } from '@/db/users'
import { log } from '@/log'

/** Whether the database answers. */
export async function isHealthy(): Promise<boolean> {
  try {
    await hasUsers()
    return true
  } catch (err) {
    log.error({ err }, 'The database does not answer')
    return false
  }
}
