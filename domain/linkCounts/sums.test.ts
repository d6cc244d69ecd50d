import fc from 'fast-check'
import { expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { addCounts, followRates, forgetDaysBefore, type LinkCount } from '@/db/linkCounts'
import { linkCounts, linkTotals } from '@/db/schema'
import { createPost } from '@/domain/posts'
import { aDatabase } from '@/tests/support/database'
import { countedLinks } from '@/tests/support/linkCounts'
import { anActor } from '@/tests/support/people'

aDatabase()

test('whatever is counted and forgotten, the totals are the sums of the days, with no more follows than views', async () => {
  const editor = await anActor('editor')
  const posts = [(await createPost(editor)).id, (await createPost(editor)).id]
  const days = ['2026-01-01', '2026-01-02', '2026-01-03']
  const aCount: fc.Arbitrary<LinkCount> = fc.record({
    postId: fc.constantFrom(...posts),
    blockId: fc.constantFrom('', 'b1', 'b2'),
    position: fc.nat({ max: 2 }),
    target: fc.constantFrom('t1', 't2', 'https://example.com/'),
    day: fc.constantFrom(...days),
    seen: fc.nat({ max: 5 }),
    followed: fc.nat({ max: 5 }),
  })
  const aStep = fc.oneof(fc.array(aCount, { maxLength: 20 }), fc.constantFrom(...days))
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { maxLength: 8 }), async (steps) => {
      for (const step of steps) {
        await transaction((tx) =>
          typeof step === 'string' ? forgetDaysBefore(tx, step) : addCounts(tx, step),
        )
        countedLinks()
        expectTotalsOfEachLink()
      }
    }),
    { numRuns: 40 },
  )
})

test('a deleted article takes its numbers along, and what comes late for it is not counted', async () => {
  const count = { blockId: '', position: 0, target: 't', day: '2026-01-01', seen: 4, followed: 1 }
  const { id } = await createPost(await anActor('editor'))
  await transaction((tx) =>
    addCounts(tx, [
      { ...count, postId: id },
      { ...count, postId: 'gone' },
    ]),
  )
  expect(countedLinks()).toEqual({ seen: 4, followed: 1 })
  expect(await followRates(['t', 'unseen'])).toEqual(new Map([['t', { seen: 4, followed: 1 }]]))
})

function expectTotalsOfEachLink() {
  const expected = new Map<string, [number, number]>()
  for (const { postId, blockId, target, seen, followed } of db().select().from(linkCounts).all()) {
    expect(followed).toBeLessThanOrEqual(seen)
    const key = [postId, blockId, target].join(' ')
    const [allSeen, allFollowed] = expected.get(key) ?? [0, 0]
    expected.set(key, [allSeen + seen, allFollowed + followed])
  }
  for (const { postId, blockId, target, seen, followed } of db().select().from(linkTotals).all()) {
    expect(expected.get([postId, blockId, target].join(' '))).toEqual([seen, followed])
  }
}
