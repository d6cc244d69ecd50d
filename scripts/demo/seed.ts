import { ensureDataDir, readConfig } from '@/config'
import { migrateDatabase } from '@/db/migrate'
import { findUserByEmail, hasUsers } from '@/db/users'
import { inAFolderAside } from './aside'
import { fill } from './fill'
import { demoPassword, users } from './people'

/** Fills an empty database with the demo's site, and leaves any other as it is. */
export async function seedDemo() {
  ensureDataDir(readConfig())
  migrateDatabase()
  if (!(await hasUsers())) await inAFolderAside(fill)
  if (!(await findUserByEmail(users.admin.email))) return
  console.log(`The demo’s log-ins at /admin, each with the password ${demoPassword}:`)
  for (const { email, role } of Object.values(users)) console.log(`  ${email} (${role})`)
}
