import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyDocument } from '@/content/document'
import { emptyContent } from '@/domain/posts/content'
import { makeKeeper } from './keeper'
import type { LocalCopy } from './localCopy'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', { visibilityState: 'visible' })
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the copy in the browser', () => {
  test('is made within a frame of each change', async () => {
    const { type, kept } = aKeeper()
    type('A')
    await vi.advanceTimersByTimeAsync(20)
    expect(kept).toEqual(['A'])
  })

  test('is one of all that was typed while the last one was written', async () => {
    const { type, kept } = aKeeper({ writing: 100 })
    for (const text of ['A', 'AB', 'ABC', 'ABCD']) {
      type(text)
      await vi.advanceTimersByTimeAsync(25)
    }
    await vi.runAllTimersAsync()
    expect(kept).toEqual(['A', 'ABCD'])
  })

  test('is let go when the server has everything, with those that it continued', async () => {
    const { type, keeper, forgotten } = aKeeper()
    type(null)
    await vi.runAllTimersAsync()
    expect(forgotten).toEqual(['visit', 'earlier'])
    expect(keeper.isRefused()).toBe(false)
  })
})

describe('a page that is being closed', () => {
  test('keeps what the browser has not written yet before the call returns', () => {
    const { type, keeper, atOnce } = aKeeper()
    type('A')
    keeper.leaving()
    expect(atOnce).toEqual(['A'])
  })

  test('keeps what is just being written, too', async () => {
    const { type, keeper, atOnce } = aKeeper({ writing: 100 })
    type('A')
    await vi.advanceTimersByTimeAsync(50)
    keeper.leaving()
    expect(atOnce).toEqual(['A'])
  })

  test('has nothing to keep when the browser has it', async () => {
    const { type, keeper, atOnce } = aKeeper()
    type('A')
    await vi.runAllTimersAsync()
    keeper.leaving()
    expect(atOnce).toEqual([])
  })
})

test('a browser that refuses is told of, until it keeps again', async () => {
  const { type, keeper, refuse } = aKeeper()
  const heard: boolean[] = []
  keeper.subscribe(() => heard.push(keeper.isRefused()))
  refuse(true)
  type('A')
  await vi.runAllTimersAsync()
  refuse(false)
  type('AB')
  await vi.runAllTimersAsync()
  expect(heard).toEqual([true, false])
})

/** Of an article of which only the title is typed; null: the server has it. */
function aKeeper({ writing = 0 } = {}) {
  let title: string | null = null
  let isRefusing = false
  const kept: string[] = []
  const atOnce: string[] = []
  const forgotten: string[] = []
  const keeper = makeKeeper({
    visitId: 'visit',
    continues: ['earlier'],
    read: () => (title === null ? null : copyOf(title)),
    copies: {
      async keep({ draft }) {
        await new Promise((resolve) => setTimeout(resolve, writing))
        if (isRefusing) throw new DOMException('Full', 'QuotaExceededError')
        kept.push(draft.fields.title)
      },
      keepAtOnce: ({ draft }) => void atOnce.push(draft.fields.title),
      forget: async (visitIds) => void forgotten.push(...visitIds),
    },
  })
  return {
    keeper,
    kept,
    atOnce,
    forgotten,
    type(text: string | null) {
      title = text
      keeper.changed()
    },
    refuse(next: boolean) {
      isRefusing = next
    },
  }
}

function copyOf(title: string): LocalCopy {
  const { body: _body, tagIds: _tags, authorIds: _authors, heroId: _hero, ...texts } = emptyContent
  return {
    visitId: 'visit',
    continues: ['earlier'],
    keptAt: 0,
    baseVersion: 1,
    draft: { fields: { ...texts, title, tags: [], authors: [], hero: null }, body: emptyDocument },
  }
}
