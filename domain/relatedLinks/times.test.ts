import { beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { blockTag } from '@/cache/tags'
import { closeDatabase } from '@/db/client'
import { aDatabase } from '@/tests/support/database'
import { anActor } from '@/tests/support/people'
import { raisedBy } from '@/tests/support/raised'
import { aSharedBlock } from '@/tests/support/relatedLinks'
import { isActive } from './active'
import { applyTimes } from './applyTimes'
import { timeForReaders } from './clock'

aDatabase()

let editor: Actor
let now: number
let block: string

beforeEach(async () => {
  editor = await anActor('editor')
  now = Date.now()
  block = await aSharedBlock(editor, { activeFrom: at(10), activeUntil: at(20) })
})

describe('the times of a block', () => {
  test('hold from the first moment on, and not at the last any more', () => {
    const times = { activeFrom: at(10), activeUntil: at(20) }
    const seen = [9.999, 10, 19.999, 20].map((seconds) => isActive(times, at(seconds)))
    expect(seen).toEqual([false, true, true, false])
    expect(isActive({ activeFrom: null, activeUntil: null }, at(0))).toBe(true)
  })

  test('have its pages rendered again once as each of them comes, and at no other time', async () => {
    const raised: number[] = []
    for (let second = 0; second <= 25; second += 1) {
      const tags = await raisedBy(() => applyTimes(at(second), at(second - 1)))
      if (tags.length > 0) raised.push(second)
      expect([[], tagsOf(block)]).toContainEqual(tags)
    }
    expect(raised).toEqual([10, 20])
  })

  test('that came while the site was down are caught up with, once', async () => {
    await applyTimes(at(11))
    await closeDatabase()
    expect(await raisedBy(() => applyTimes(at(86_400)))).toEqual(tagsOf(block))
    expect(await raisedBy(() => applyTimes(at(86_401)))).toEqual([])
  })

  test('are caught up with by one process of several', async () => {
    await applyTimes(at(10), at(9))
    expect(await raisedBy(() => applyTimes(at(11), at(9)))).toEqual([])
  })

  test('that pages were told of hold on when the clock is set back, until they are told', async () => {
    await applyTimes(at(10), at(9))
    expect(await timeForReaders(at(5))).toEqual(at(10))
    expect(await raisedBy(() => applyTimes(at(5), at(10)))).toEqual(tagsOf(block))
    expect(await timeForReaders(at(5))).toEqual(at(5))
    expect(await raisedBy(() => applyTimes(at(10), at(5)))).toEqual(tagsOf(block))
  })

  test('cost nothing while none of them comes: nothing is written', async () => {
    await applyTimes(at(10), at(9))
    await applyTimes(at(15), at(10))
    expect(await timeForReaders(at(0))).toEqual(at(10))
  })
})

function tagsOf(id: string) {
  return [blockTag.placed(id), blockTag.shown(id)]
}

function at(seconds: number) {
  return new Date(now + seconds * 1000)
}
