import { ensureDataDir, readConfig } from '@/config'
import { migrateDatabase } from '@/db/migrate'
import { hasUsers } from '@/db/users'
import { inAFolderAside } from './aside'
import { fill } from './fill'
import { demoPassword, users } from './people'

/** Fills an empty database with the demo's site; leaves any other as it is. Prints the log-ins. */
export async function seedDemo() {
  ensureDataDir(readConfig())
  migrateDatabase()
  if (!(await hasUsers())) await inAFolderAside(fill)
  console.log(`The demo’s log-ins at /admin, each with the password ${demoPassword}:`)
  for (const { email, role } of Object.values(users)) console.log(`  ${email} (${role})`)
}
