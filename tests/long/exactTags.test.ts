import { afterEach, test, vi } from 'vitest'
import { checkNewsroom, checkRelatedLinks } from '../exactTags/histories'
import { aDatabase } from '../support/database'
import { shareOf } from './share'

aDatabase()

afterEach(() => {
  vi.useRealTimers()
})

test('whatever a newsroom does in whatever order, no page looks different whose tags were not raised', async () => {
  await checkNewsroom(shareOf(300))
}, 600_000)

test('nor whatever is done about rules, times, slots and rankings of related links', async () => {
  await checkRelatedLinks(shareOf(600))
}, 600_000)
