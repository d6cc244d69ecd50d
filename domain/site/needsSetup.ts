import { hasUsers } from '@/db/users'

/** A site without users belongs to whoever has the code on its console. */
export async function needsSetup(): Promise<boolean> {
  return !(await hasUsers())
}
