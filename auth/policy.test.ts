import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { auditLog } from '@/db/schema'
import { aDatabase } from '@/tests/support/database'
import { everyAction, type Ownership, waysTo } from '@/tests/support/everyAction'
import { anActor } from '@/tests/support/people'
import { type Action, NotAllowed, policy, type Role, roles } from './policy'

aDatabase()

/** What the domain offers to those who are not logged in, or who act on their own session. */
const withoutRule = [
  'logIn',
  'logOut',
  'needsSetup',
  'isHealthy',
  'setUpSite',
  'resolveBlocks',
  'openPreviewLink',
]

const cases = Object.entries(everyAction).flatMap(([action, functions]) =>
  Object.entries(functions).flatMap(([name, perform]) =>
    waysTo(perform).flatMap(({ ownership, act }) =>
      roles.map((role) => {
        const isAllowed = isGranted(action as Action, role, ownership)
        const verb = isAllowed ? 'may' : 'may not'
        return { title: `${role} ${verb} ${name} ${ownership ?? ''}`.trim(), role, isAllowed, act }
      }),
    ),
  ),
)

describe('an actor who is', () => {
  test.each(cases)('$title', async ({ role, isAllowed, act }) => {
    const actor = await anActor(role)
    const answer = await act(actor).catch((error: unknown) => error)
    if (isAllowed) {
      expect(answer).not.toBeInstanceOf(Error)
      expect(answer).not.toMatchObject({ ok: false })
    } else {
      expect(answer).toBeInstanceOf(NotAllowed)
      expect(recordedOf(actor.userId)).toEqual([])
    }
  })
})

test('every function that the domain offers to an actor is among those tried', async () => {
  const tried = Object.values(everyAction).flatMap((functions) => Object.keys(functions))
  expect(await offeredByDomain()).toEqual([...new Set([...tried, ...withoutRule])].sort())
})

/** Read from the table by itself: the code that is tested must not decide what is expected. */
function isGranted(action: Action, role: Role, ownership: Ownership | null) {
  const grant: string = policy[action][role]
  return grant === 'any' || (grant === 'own' && ownership !== null && ownership !== 'of another')
}

function recordedOf(userId: string) {
  return db().select().from(auditLog).where(eq(auditLog.actorId, userId)).all()
}

/** The functions in the lists of what can be done: `domain/<noun>/index.ts`. */
async function offeredByDomain() {
  const lists = readdirSync('domain')
    .map((noun) => path.resolve('domain', noun, 'index.ts'))
    .filter((file) => existsSync(file))
  const modules: object[] = await Promise.all(lists.map((file) => import(file)))
  return modules
    .flatMap((module) => Object.entries(module))
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name)
    .sort()
}
