import { setImmediate } from 'node:timers/promises'
import { verify } from '@node-rs/argon2'
import { eq } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { hashPassword } from '@/auth/password'
import { db, transaction } from '@/db/client'
import { auditLog, users } from '@/db/schema'
import { deleteSessionsOf, findActor, insertSession } from '@/db/sessions'
import { aDatabase } from '@/tests/support/database'
import { aUser } from '@/tests/support/people'
import { endSessions } from '../people/endSessions'
import { logIn, logOut } from '.'

// As it is, but it tells what it was asked.
vi.mock('@node-rs/argon2', { spy: true })

aDatabase()

const password = 'correct horse battery'

describe('logging in', () => {
  test('starts a session for the right password, however the e-mail is capitalised', async () => {
    const { email } = await aUser({ password })
    const session = await logIn({ email: ` ${email.toUpperCase()} `, password, address: '::1' })
    expect(await actorOf(session)).toMatchObject({ email, role: 'author' })
  })

  test('is refused for a wrong password and for an account that is not there, alike', async () => {
    const { email } = await aUser({ password })
    expect(await logIn({ email, password: 'wrong', address: '::1' })).toBeNull()
    expect(await logIn({ email: 'nobody@example.com', password, address: '::1' })).toBeNull()
  })

  test('takes the same work for an account that is not there, and so as long', async () => {
    const { email } = await aUser({ password })
    vi.mocked(verify).mockClear()
    await logIn({ email, password: 'wrong', address: '' })
    await logIn({ email: 'gone@example.com', password, address: '' })
    const works = vi.mocked(verify).mock.calls.map(([hash]) => parametersOf(String(hash)))
    expect(works).toEqual([expect.stringContaining('m=19456,t=2,p=1'), works[0]])
  })

  test('is refused to a suspended user', async () => {
    const { email } = await aUser({ password, suspendedAt: new Date() })
    expect(await logIn({ email, password, address: '::1' })).toBeNull()
  })
})

describe('guessing', () => {
  test('ends for an account after ten tries, for the right password too', async () => {
    const { email } = await aUser({ password })
    const other = await aUser({ password })
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        logIn({ email, password: 'wrong', address: `192.0.2.${n}` }),
      ),
    )
    expect(await logIn({ email, password, address: '198.51.100.1' })).toBeNull()
    expect(await logIn({ email: other.email, password, address: '198.51.100.1' })).not.toBeNull()
  })

  test('ends for an address after fifty tries, for whichever account', async () => {
    const { email } = await aUser({ password })
    const address = '2001:db8:1:2::1'
    for (let n = 0; n < 50; n += 1) {
      await logIn({ email: `someone-${n}@example.com`, password: 'wrong', address })
    }
    expect(await logIn({ email, password, address })).toBeNull()
    expect(await logIn({ email, password, address: '2001:db8:1:2:ffff::9' })).toBeNull()
    expect(await logIn({ email, password, address: '2001:db8:1:3::1' })).not.toBeNull()
  })

  test('is forgotten once the right password was given', async () => {
    const { email } = await aUser({ password })
    const address = '203.0.113.7'
    for (let round = 0; round < 3; round += 1) {
      for (let n = 0; n < 9; n += 1) await logIn({ email, password: 'wrong', address })
      expect(await logIn({ email, password, address })).not.toBeNull()
    }
  })
})

describe('a session', () => {
  test('is over at once when its user logs out, and no other is', async () => {
    const { email } = await aUser({ password })
    const here = await logIn({ email, password, address: '::1' })
    const there = await logIn({ email, password, address: '::1' })
    const actor = await actorOf(here)
    if (actor) await logOut(actor)
    expect(await actorOf(here)).toBeNull()
    expect(await actorOf(there)).not.toBeNull()
  })

  test('is over everywhere when its user says so', async () => {
    const { email, userId } = await aUser({ password })
    const here = await logIn({ email, password, address: '::1' })
    const there = await logIn({ email, password, address: '::1' })
    const actor = await actorOf(here)
    if (actor) await endSessions(actor, { userId })
    expect(await actorOf(here)).toBeNull()
    expect(await actorOf(there)).toBeNull()
  })

  test('is over when its time has come', async () => {
    const { userId } = await aUser({ password })
    const sessionId = await transaction((tx) => insertSession(tx, userId, new Date(Date.now() - 1)))
    expect(await findActor(sessionId)).toBeNull()
  })

  test('does not start with a password that was changed while it was checked', async () => {
    const { email, userId } = await aUser({ password })
    const newHash = await hashPassword('another long password')
    const loggingIn = logIn({ email, password, address: '::1' })
    await setImmediate()
    await transaction(async (tx) => {
      tx.update(users).set({ passwordHash: newHash }).where(eq(users.id, userId)).run()
      await deleteSessionsOf(tx, userId)
    })
    expect(await loggingIn).toBeNull()
  })
})

function actorOf(session: { sessionId: string } | null) {
  return session && findActor(session.sessionId)
}

/** On which it depends how long it takes to compare a password with the hash. */
function parametersOf(hash: string) {
  return /^\$argon2id\$[^$]+\$[^$]+/.exec(hash)?.[0]
}

describe('what happens at the door', () => {
  test('is noted: log-ins, log-outs and refusals, with the address and never what was typed', async () => {
    const { email, userId } = await aUser({ password })
    await logIn({ email, password: 'a wrong one', address: '192.0.2.7' })
    const actor = await actorOf(await logIn({ email, password, address: '192.0.2.8' }))
    if (!actor) throw new Error('Nobody is logged in.')
    await logOut(actor)
    const noted = db().select().from(auditLog).where(eq(auditLog.subjectId, userId)).all()
    expect(noted).toMatchObject([
      {
        action: 'sessions.refuse',
        actorId: null,
        details: { reason: 'wrong-password', address: '192.0.2.7' },
      },
      { action: 'sessions.logIn', actorId: userId, details: { address: '192.0.2.8' } },
      { action: 'sessions.logOut', actorId: userId },
    ])
    expect(JSON.stringify(noted)).not.toContain('a wrong one')
  })

  test('is noted no more than two hundred times an hour where it is refused', async () => {
    for (let n = 0; n < 210; n += 1) {
      await logIn({ email: 'nobody@example.com', password: 'a guess', address: `198.51.${n}.1` })
    }
    const noted = db().select().from(auditLog).where(eq(auditLog.action, 'sessions.refuse')).all()
    expect(noted.length).toBeLessThanOrEqual(200)
  })
})
