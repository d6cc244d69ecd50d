import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { db } from '@/db/client'
import { auditLog, authors } from '@/db/schema'
import { findActor } from '@/db/sessions'
import { findUser } from '@/db/users'
import { aDatabase } from '@/tests/support/database'
import { anActor, aUser } from '@/tests/support/people'
import { logIn } from '../sessions'
import {
  changePassword,
  changeRole,
  invitePerson,
  listPeople,
  readmitPerson,
  resetPassword,
  suspendPerson,
} from '.'

aDatabase()

const address = '203.0.113.9'
const password = 'correct horse battery'
const next = 'another long password'

let admin: Actor
beforeEach(async () => {
  admin = await anActor('admin')
})

describe('inviting a person', () => {
  const ben = { name: 'Ben Okri', email: 'ben@example.com', role: 'author' as const }

  test('makes a login that the answered password opens, and a byline that is theirs', async () => {
    const invited = await invitePerson(admin, { ...ben, withByline: true })
    if (!invited.ok) throw new Error(invited.message)
    const login = { email: ben.email, password: invited.password, address }
    expect(await actorOf(await logIn(login))).toMatchObject({ role: 'author' })
    expect(db().select().from(authors).all()).toMatchObject([
      { name: 'Ben Okri', slug: 'ben-okri', userId: invited.id },
    ])
  })

  test('keeps no trace of the password', async () => {
    const invited = await invitePerson(admin, { ...ben, withByline: false })
    if (!invited.ok) throw new Error(invited.message)
    const kept = JSON.stringify([await findUser(invited.id), db().select().from(auditLog).all()])
    expect(kept).not.toContain(invited.password)
    expect(db().select().from(authors).all()).toEqual([])
  })

  test('is refused for an e-mail that has an account, also when both come at once', async () => {
    const results = await Promise.all([
      invitePerson(admin, { ...ben, withByline: true }),
      invitePerson(admin, { ...ben, name: 'Another Ben', withByline: true }),
    ])
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(results).toContainEqual(expect.objectContaining({ error: 'email-taken' }))
    expect(db().select().from(authors).all()).toHaveLength(1)
  })
})

describe('another role', () => {
  test('ends all log-ins at once, and counts from the next one', async () => {
    const user = await anActor('author')
    expect(await changeRole(admin, { userId: user.userId, role: 'editor' })).toMatchObject({
      ok: true,
    })
    expect(await findActor(user.sessionId)).toBeNull()
    expect(await findUser(user.userId)).toMatchObject({ role: 'editor' })
  })

  test('that is the same role ends nothing', async () => {
    const user = await anActor('author')
    await changeRole(admin, { userId: user.userId, role: 'author' })
    expect(await findActor(user.sessionId)).not.toBeNull()
  })

  test('is never given to oneself', async () => {
    const result = await changeRole(admin, { userId: admin.userId, role: 'author' })
    expect(result).toMatchObject({ error: 'oneself' })
  })
})

describe('a suspended person', () => {
  test('is out at once, cannot log in, and can after being let in again', async () => {
    const { userId, email } = await aUser({ password })
    const session = await logIn({ email, password, address })
    expect(await suspendPerson(admin, { userId })).toEqual({ ok: true })
    expect(await actorOf(session)).toBeNull()
    expect(await logIn({ email, password, address })).toBeNull()
    await readmitPerson(admin, { userId })
    expect(await logIn({ email, password, address })).not.toBeNull()
    expect(await actorOf(session)).toBeNull()
  })

  test('is never oneself', async () => {
    expect(await suspendPerson(admin, admin)).toMatchObject({ error: 'oneself' })
  })
})

describe('the last administrator', () => {
  test('stays one when two take the role from each other at the same time', async () => {
    const other = await anActor('admin')
    const results = await Promise.all([
      changeRole(admin, { userId: other.userId, role: 'editor' }),
      changeRole(other, { userId: admin.userId, role: 'editor' }),
    ])
    expect(results).toMatchObject([{ ok: true }, { error: 'last-admin' }])
  })

  test('is not suspended when two suspend each other at the same time', async () => {
    const other = await anActor('admin')
    const results = await Promise.all([suspendPerson(admin, other), suspendPerson(other, admin)])
    expect(results).toMatchObject([{ ok: true }, { error: 'last-admin' }])
  })

  test('is not whoever is suspended', async () => {
    const other = await anActor('admin')
    await suspendPerson(admin, other)
    const result = await changeRole(other, { userId: admin.userId, role: 'editor' })
    expect(result).toMatchObject({ error: 'last-admin' })
  })
})

describe('a new password', () => {
  test('of one’s own keeps this log-in, and ends all others', async () => {
    const { email } = await aUser({ password })
    const here = await actorOf(await logIn({ email, password, address }))
    const there = await logIn({ email, password, address })
    if (!here) throw new Error('The log-in failed.')
    expect(await changePassword(here, { current: password, next, address })).toEqual({ ok: true })
    expect(await findActor(here.sessionId)).not.toBeNull()
    expect(await actorOf(there)).toBeNull()
    expect(await logIn({ email, password, address })).toBeNull()
    expect(await logIn({ email, password: next, address })).not.toBeNull()
  })

  test('needs the current one, which cannot be found by trying', async () => {
    const { email } = await aUser({ password })
    const actor = await actorOf(await logIn({ email, password, address }))
    if (!actor) throw new Error('The log-in failed.')
    const wrong = { current: 'wrong', next, address }
    expect(await changePassword(actor, wrong)).toMatchObject({
      error: 'wrong-password',
      fields: { current: expect.any(String) },
    })
    for (let n = 0; n < 10; n += 1) await changePassword(actor, wrong)
    expect(await changePassword(actor, { current: password, next, address })).toMatchObject({
      error: 'too-many-tries',
    })
  })

  test('from an administrator ends all log-ins, and is the only one that counts', async () => {
    const { userId, email } = await aUser({ password })
    const session = await logIn({ email, password, address })
    const reset = await resetPassword(admin, { userId })
    if (!reset.ok) throw new Error(reset.message)
    expect(await actorOf(session)).toBeNull()
    expect(await logIn({ email, password, address })).toBeNull()
    expect(await logIn({ email, password: reset.password, address })).not.toBeNull()
  })

  test('is not taken without the current one for oneself either', async () => {
    expect(await resetPassword(admin, { userId: admin.userId })).toMatchObject({ error: 'oneself' })
  })
})

test('people are found by name and by e-mail, with their bylines', async () => {
  const { userId, email } = await aUser({ password, name: 'Zoë Quill' })
  db().insert(authors).values({ name: 'Z. Quill', slug: 'z-quill', userId }).run()
  for (const search of ['quill', email]) {
    const { rows } = await listPeople(admin, { search, page: 1 })
    expect(rows).toMatchObject([{ name: 'Zoë Quill', byline: 'Z. Quill' }])
  }
})

test('what was done about a person is on record, with who did it', async () => {
  const user = await anActor('author')
  await changeRole(admin, { userId: user.userId, role: 'editor' })
  const [entry] = db().select().from(auditLog).where(eq(auditLog.subjectId, user.userId)).all()
  expect(entry).toMatchObject({
    actorId: admin.userId,
    action: 'people.changeRole',
    details: { from: 'author', to: 'editor' },
  })
})

function actorOf(session: { sessionId: string } | null) {
  return session && findActor(session.sessionId)
}
