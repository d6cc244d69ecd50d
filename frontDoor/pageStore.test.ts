import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { raiseTags } from '@/cache/raise'
import { currentSequence } from '@/cache/sequence'
import { transaction } from '@/db/client'
import { aDatabase } from '@/tests/support/database'
import { makeAnswer } from './answer'
import { finishBody } from './body'
import { makePageStore } from './pageStore'

aDatabase()

let store: ReturnType<typeof makePageStore<string>>

beforeEach(() => {
  store = makePageStore(1_000_000)
})

afterEach(() => {
  vi.useRealTimers()
})

test('a change forgets the pages that show it, and no others', async () => {
  await keep('/a', ['tv', 'a'])
  await keep('/b', ['tv'])
  await change('a')
  expect(kept('/a')).toBeUndefined()
  expect(kept('/b')).toBe('/b')
})

test('a page whose render began before a change is not kept for newer, however late it ends', async () => {
  const stamp = currentSequence()
  await change('a')
  await keep('/a', ['a'], { stamp })
  expect(kept('/a')).toBeUndefined()
})

test('a page that was found unchanged is still forgotten by the next change of it', async () => {
  await keep('/a', ['a'])
  await change('b')
  expect(kept('/a')).toBe('/a')
  await change('a')
  expect(kept('/a')).toBeUndefined()
})

test('a page of another epoch is not served, whatever its number', async () => {
  const { number } = currentSequence()
  await keep('/a', ['a'], { stamp: { epoch: 'before the restore', number: number + 5 } })
  expect(kept('/a')).toBeUndefined()
})

test('a page is served until its moment, and not at it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const holdsUntil = Date.now() + 1000
  await keep('/a', ['a'], { holdsUntil })
  vi.setSystemTime(holdsUntil - 1)
  expect(kept('/a')).toBe('/a')
  vi.setSystemTime(holdsUntil)
  expect(kept('/a')).toBeUndefined()
})

test('pages take up no more memory than they may', async () => {
  for (let page = 0; page < 300; page += 1) await keep(`/${page}`, ['a'])
  const there = Array.from({ length: 300 }, (_, page) => kept(`/${page}`)).filter(Boolean)
  expect(there.length).toBeGreaterThan(50)
  expect(there.length).toBeLessThan(250)
})

async function keep(
  path: string,
  tags: string[],
  given: { stamp?: object; holdsUntil?: number } = {},
) {
  const { stamp = currentSequence(), holdsUntil = Number.POSITIVE_INFINITY } = given
  const answer = makeAnswer(await finishBody(Buffer.from(path)), 200, {})
  store.set(path, {
    page: path,
    answer,
    tags,
    holdsUntil,
    ...(stamp as ReturnType<typeof currentSequence>),
  })
}

function kept(path: string) {
  return store.get(path, currentSequence())?.page
}

function change(tag: string) {
  return transaction((tx) => raiseTags(tx, [tag]))
}
