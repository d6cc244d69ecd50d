import { afterEach, test, vi } from 'vitest'
import { checkNewsroom, checkRelatedLinks } from './exactTags/histories'
import { aDatabase } from './support/database'

aDatabase()

afterEach(() => {
  vi.useRealTimers()
})

test('whatever a newsroom does in whatever order, no page looks different whose tags were not raised', async () => {
  await checkNewsroom(10)
}, 240_000)

test('nor whatever is done about rules, times, slots and rankings of related links', async () => {
  await checkRelatedLinks(20)
}, 240_000)
