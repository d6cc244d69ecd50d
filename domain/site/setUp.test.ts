import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { siteTag } from '@/cache/tags'
import { readConfig } from '@/config'
import { db } from '@/db/client'
import { authors, cacheTags, siteSettings, users } from '@/db/schema'
import { aDatabase } from '@/tests/support/database'
import { aUser } from '@/tests/support/people'
import { logIn } from '../sessions'
import { setUpSite } from '.'
import { makeSetupCode } from './setupCode'

aDatabase()

const answers = {
  siteName: 'The Answer',
  name: 'Ada Lund',
  email: 'ada@example.com',
  password: 'correct horse battery',
}

test('the code of the console makes an administrator, their byline and the site', async () => {
  expect(await setUpSite({ ...answers, code: makeSetupCode() })).toEqual({ ok: true })
  const [user] = db().select().from(users).all()
  expect(user).toMatchObject({ email: answers.email, role: 'admin' })
  expect(db().select().from(authors).all()).toMatchObject([
    { name: 'Ada Lund', slug: 'ada-lund', userId: user?.id },
  ])
  expect(db().select().from(siteSettings).get()?.name).toBe('The Answer')
  expect(await logIn({ ...answers, address: '' })).not.toBeNull()
})

test('pages that show the name of the site are out of date afterwards', async () => {
  await setUpSite({ ...answers, code: makeSetupCode() })
  expect(db().select().from(cacheTags).where(eq(cacheTags.tag, siteTag)).get()).toBeDefined()
})

test('the code may be written in lower case and without its hyphens', async () => {
  const code = makeSetupCode().toLowerCase().replaceAll('-', '')
  expect(await setUpSite({ ...answers, code })).toEqual({ ok: true })
})

test('a wrong code, an earlier one and an empty one are refused, and nothing is made', async () => {
  const earlier = makeSetupCode()
  makeSetupCode()
  for (const code of ['ABCD-EFGH-JKMN', earlier, '']) {
    expect(await setUpSite({ ...answers, code })).toMatchObject({
      error: 'wrong-code',
      fields: { code: expect.any(String) },
    })
  }
  expect(db().select().from(users).all()).toEqual([])
})

test('a site without a code cannot be set up', async () => {
  expect(await setUpSite({ ...answers, code: '' })).toMatchObject({ error: 'wrong-code' })
})

test('a site that has a user is never set up again, whatever the code', async () => {
  await aUser({ password: answers.password })
  const result = await setUpSite({ ...answers, code: makeSetupCode() })
  expect(result).toMatchObject({ error: 'already-set-up' })
  expect(db().select().from(users).all()).toHaveLength(1)
})

test('of two who set it up at the same time, one does', async () => {
  const code = makeSetupCode()
  const results = await Promise.all([
    setUpSite({ ...answers, code }),
    setUpSite({ ...answers, email: 'eve@example.com', code }),
  ])
  expect(results.map((result) => result.ok).sort()).toEqual([false, true])
  expect(results).toContainEqual(expect.objectContaining({ error: 'already-set-up' }))
  expect(db().select().from(users).all()).toHaveLength(1)
})

test('only its hash is kept, for nobody else to read, and goes when it was used', async () => {
  const code = makeSetupCode()
  const file = path.join(readConfig().dataDir, 'setup-code')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  await setUpSite({ ...answers, code })
  expect(existsSync(file)).toBe(false)
})

// The last one: it leaves no tries to others.
test('codes can be tried only so often, and then the right one fails too', async () => {
  const code = makeSetupCode()
  for (let n = 0; n < 20; n += 1) await setUpSite({ ...answers, code: 'wrong' })
  expect(await setUpSite({ ...answers, code })).toMatchObject({ error: 'too-many-tries' })
})
