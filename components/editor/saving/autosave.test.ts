import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyDocument } from '@/content/document'
import { emptyContent } from '@/domain/posts/content'
import { contentOf, type Draft } from '../article'
import { makeAutosave, type SaveAnswer } from './autosave'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('autosave', () => {
  test('saves after a pause in typing, and not before', async () => {
    const { type, sent, autosave } = anArticle()
    type('A')
    await vi.advanceTimersByTimeAsync(1000)
    type('AB')
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent).toEqual([{ baseVersion: 1, title: 'AB' }])
    expect(autosave.state()).toEqual({ kind: 'saved' })
  })

  test('saves also who never pauses', async () => {
    const { type, sent } = anArticle()
    for (let second = 0; second < 25; second += 1) {
      type(`${second}`)
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect(sent.length).toBeGreaterThanOrEqual(2)
  })

  test('builds each save on the version that the last one made', async () => {
    const { type, sent } = anArticle()
    type('A')
    await vi.runAllTimersAsync()
    type('B')
    await vi.runAllTimersAsync()
    expect(sent.map(({ baseVersion }) => baseVersion)).toEqual([1, 2])
  })

  test('never has two saves under way, and saves what was typed during one', async () => {
    let underWay = 0
    const { type, sent } = anArticle(async (input) => {
      underWay += 1
      expect(underWay).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 5000))
      underWay -= 1
      return { ok: true, version: input.baseVersion + 1 }
    })
    type('A')
    await vi.advanceTimersByTimeAsync(2000)
    type('AB')
    await vi.runAllTimersAsync()
    expect(sent.map(({ title }) => title)).toEqual(['A', 'AB'])
  })

  test('sends nothing when what was changed was changed back', async () => {
    const { type, sent, autosave } = anArticle()
    type('A')
    type('')
    await vi.runAllTimersAsync()
    expect(sent).toEqual([])
    expect(autosave.state()).toEqual({ kind: 'saved' })
  })
})

describe('a save that does not arrive', () => {
  test('is tried again until it does, the text staying in the browser', async () => {
    let isOnline = false
    const { type, kept, autosave } = anArticle(async (input) => {
      if (!isOnline) throw new TypeError('Failed to fetch')
      return { ok: true, version: input.baseVersion + 1 }
    })
    type('A')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(autosave.state().kind).toBe('failed')
    expect(kept.at(-1)).toMatchObject({ baseVersion: 1, draft: { fields: { title: 'A' } } })
    isOnline = true
    await vi.advanceTimersByTimeAsync(10_000)
    expect(autosave.state()).toEqual({ kind: 'saved' })
    expect(kept.at(-1)).toBe(null)
  })

  test('is not published over: a flush says that something is missing', async () => {
    const { type, autosave } = anArticle(async () => {
      throw new TypeError('Failed to fetch')
    })
    type('A')
    expect(await autosave.flush()).toBe(false)
  })
})

test('publishing raises the version, and what it changed is no change of the author’s', async () => {
  const { type, draft, sent, autosave } = anArticle()
  type('A')
  await vi.runAllTimersAsync()
  draft.fields.slug = 'a'
  autosave.rebase(9, { slug: 'a' })
  expect(await autosave.flush()).toBe(true)
  expect(sent).toHaveLength(1)
  type('B')
  await vi.runAllTimersAsync()
  expect(sent.at(-1)?.baseVersion).toBe(9)
})

test('what is typed while the article is published is saved on top of that', async () => {
  const { type, sent, autosave } = anArticle()
  const publishing = autosave.alone(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5000))
    autosave.rebase(9)
  })
  type('A')
  await vi.advanceTimersByTimeAsync(4000)
  expect(sent).toEqual([])
  await vi.runAllTimersAsync()
  await publishing
  expect(sent).toEqual([{ baseVersion: 9, title: 'A' }])
  expect(autosave.state()).toEqual({ kind: 'saved' })
})

test('a refused save waits for a change, and names the fields', async () => {
  let isFree = false
  const { type, sent, autosave } = anArticle(async (input) =>
    isFree
      ? { ok: true, version: input.baseVersion + 1 }
      : { ok: false, error: 'slug-taken', message: 'Taken.', fields: { slug: 'Taken.' } },
  )
  type('A')
  await vi.runAllTimersAsync()
  expect(autosave.state()).toEqual({
    kind: 'refused',
    error: 'slug-taken',
    message: 'Taken.',
    fields: { slug: 'Taken.' },
  })
  expect(sent).toHaveLength(1)
  isFree = true
  type('B')
  await vi.runAllTimersAsync()
  expect(autosave.state()).toEqual({ kind: 'saved' })
})

describe('a save of someone who was taken over', () => {
  const takenOver: SaveAnswer = { ok: false, error: 'taken-over', message: 'Edda is writing.' }

  test('stops, and keeps what is written from then on in the browser', async () => {
    const { type, sent, kept, autosave } = anArticle(async () => takenOver)
    type('A')
    await vi.runAllTimersAsync()
    type('AB')
    await vi.runAllTimersAsync()
    expect(autosave.state()).toEqual({ kind: 'taken-over', message: 'Edda is writing.' })
    expect(sent).toHaveLength(1)
    expect(kept.at(-1)).toMatchObject({ draft: { fields: { title: 'AB' } } })
  })

  test('goes on when they are the writer again', async () => {
    let isWriter = false
    const { type, kept, autosave } = anArticle(async (input) =>
      isWriter ? { ok: true, version: input.baseVersion + 1 } : takenOver,
    )
    type('A')
    await vi.runAllTimersAsync()
    isWriter = true
    await autosave.resume()
    expect(autosave.state()).toEqual({ kind: 'saved' })
    expect(kept.at(-1)).toBe(null)
  })
})

test('a save under the log-in of another person is tried again, and never given up', async () => {
  let isSamePerson = false
  const { type, autosave } = anArticle(async (input) =>
    isSamePerson
      ? { ok: true, version: input.baseVersion + 1 }
      : { ok: false, error: 'another-person', message: 'Somebody else’s.' },
  )
  type('A')
  await vi.advanceTimersByTimeAsync(20_000)
  expect(autosave.state().kind).toBe('failed')
  isSamePerson = true
  await vi.advanceTimersByTimeAsync(10_000)
  expect(autosave.state()).toEqual({ kind: 'saved' })
})

describe('a save that is based on an old version', () => {
  const theirs = { version: 7, content: emptyContent, savedAt: new Date(), savedByName: 'Edda' }
  const refuseOld = async (input: { baseVersion: number }): Promise<SaveAnswer> =>
    input.baseVersion < 7
      ? { ok: false, error: 'stale-version', message: 'Changed elsewhere.', theirs }
      : { ok: true, version: input.baseVersion + 1 }

  test('stops, and keeps what is written from then on in the browser', async () => {
    const { type, sent, kept, autosave } = anArticle(refuseOld)
    type('A')
    await vi.runAllTimersAsync()
    type('AB')
    await vi.runAllTimersAsync()
    expect(autosave.state()).toEqual({ kind: 'stale', theirs })
    expect(sent).toHaveLength(1)
    expect(kept.at(-1)).toMatchObject({ draft: { fields: { title: 'AB' } } })
  })

  test('that was found when publishing saves over it too', async () => {
    const { sent, autosave } = anArticle(refuseOld)
    autosave.refuse(theirs)
    await autosave.keepMine()
    expect(sent).toEqual([{ baseVersion: 7, title: '' }])
  })

  test('leaves what was written since to the server before it is let go', async () => {
    const { type, sent, autosave } = anArticle(refuseOld)
    type('A')
    await vi.runAllTimersAsync()
    type('AB')
    expect(await autosave.leaveMine()).toBe(true)
    expect(sent.at(-1)).toEqual({ baseVersion: 1, title: 'AB' })
  })

  test('saves over it on the author’s word', async () => {
    const { type, sent, autosave } = anArticle(refuseOld)
    type('A')
    await vi.runAllTimersAsync()
    await autosave.keepMine()
    expect(sent.at(-1)).toEqual({ baseVersion: 7, title: 'A' })
    expect(autosave.state()).toEqual({ kind: 'saved' })
  })
})

type Input = { baseVersion: number }

/** An empty article of version 1, whose title is typed. */
function anArticle(
  answer: (input: Input) => Promise<SaveAnswer> = async (input) => ({
    ok: true,
    version: input.baseVersion + 1,
  }),
) {
  const { body, tagIds, authorIds, heroId, ...texts } = emptyContent
  const draft: Draft = {
    fields: { ...texts, tags: [], authors: [], hero: null },
    body: emptyDocument,
  }
  const sent: { baseVersion: number; title: string }[] = []
  const kept: unknown[] = []
  const autosave = makeAutosave({
    version: 1,
    saved: contentOf(draft),
    read: () => structuredClone(draft),
    save: (input) => {
      sent.push({ baseVersion: input.baseVersion, title: input.content.title })
      return answer(input)
    },
    keep: () => void kept.push(autosave.unsaved()),
  })
  return {
    autosave,
    draft,
    sent,
    kept,
    type(title: string) {
      draft.fields.title = title
      autosave.touched()
    },
  }
}
