import { hashPassword } from '@/auth/password'
import type { Actor, Role } from '@/auth/policy'
import { transaction } from '@/db/client'
import { insertUser } from '@/db/users'
import type { Staff } from '../fill'
import { demoPassword, users } from '../people'

/** Written straight into the database: there is nobody yet who could invite them. */
export async function addUsers(): Promise<Staff> {
  return {
    admin: await addUser('admin'),
    editor: await addUser('editor'),
    author: await addUser('author'),
    contributor: await addUser('contributor'),
  }
}

async function addUser(role: Role): Promise<Actor> {
  const user = users[role]
  const passwordHash = await hashPassword(demoPassword)
  const userId = await transaction((tx) => insertUser(tx, { ...user, passwordHash }))
  return { ...user, userId, sessionId: 'demo' }
}
