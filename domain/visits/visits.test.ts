import { uuidv7 } from 'uuidv7'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Actor } from '@/auth/policy'
import { aDatabase } from '@/tests/support/database'
import { anActor } from '@/tests/support/people'
import { aPost } from '@/tests/support/posts'
import { answerRequest, askToWrite, attend, leave, takeOver } from '.'
import type { Company } from './company'

aDatabase()

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

const seconds = 1000

describe('who is in an article', () => {
  test('is shown to each of them, with whoever writes', async () => {
    const postId = await aPost()
    const [arno, edda] = [await aVisit(postId), await aVisit(postId)]
    const began = Date.now()
    await arno.opens()
    await wait(5 * seconds)
    const company = await edda.opens()
    expect(company.isWriter).toBe(false)
    expect(company.others).toEqual([
      { name: 'The editor', isSamePerson: false, since: began, writesSince: began },
    ])
    expect(await arno.stays()).toMatchObject({
      isWriter: true,
      others: [{ since: began + 5 * seconds, writesSince: null }],
    })
  })

  test('is nobody who is in another one', async () => {
    const arno = await aVisit(await aPost())
    await (await aVisit(await aPost())).opens()
    expect((await arno.opens()).others).toEqual([])
  })

  test('is nobody who left, or whose browser has been silent for long', async () => {
    const postId = await aPost()
    const [arno, edda, crashed] = [await aVisit(postId), await aVisit(postId), await aVisit(postId)]
    await crashed.opens()
    await edda.opens()
    await edda.leaves()
    await wait(60 * seconds)
    expect((await arno.opens()).others).toHaveLength(1)
    await wait(60 * seconds)
    expect((await arno.stays()).others).toEqual([])
  })

  test('is not told under the name of whoever else has logged in since', async () => {
    const postId = await aPost()
    const arno = await aVisit(postId)
    await arno.opens()
    const other = await anActor('editor')
    expect(await attend(other, { ...arno.name, isOpening: false })).toMatchObject({
      ok: false,
      error: 'another-person',
    })
  })

  test('is not told with a forged name', async () => {
    const postId = await aPost()
    const arno = await aVisit(postId)
    await arno.opens()
    const forger = await anActor('editor')
    const forged = { ...arno.name, userId: forger.userId, isOpening: false }
    await expect(attend(forger, forged)).rejects.toThrow('not allowed')
  })
})

describe('the writer', () => {
  test('stays the writer, however many come', async () => {
    const postId = await aPost()
    const [arno, edda] = [await aVisit(postId), await aVisit(postId)]
    await arno.opens()
    await edda.opens()
    expect((await edda.stays()).isWriter).toBe(false)
    expect((await arno.stays()).isWriter).toBe(true)
  })

  test('is whoever comes after the last one left', async () => {
    const postId = await aPost()
    const [arno, edda] = [await aVisit(postId), await aVisit(postId)]
    await arno.opens()
    await arno.leaves()
    expect((await edda.opens()).isWriter).toBe(true)
  })

  test('is nobody who was there before, without asking', async () => {
    const postId = await aPost()
    const [arno, edda] = [await aVisit(postId), await aVisit(postId)]
    await arno.opens()
    await edda.opens()
    await arno.leaves()
    expect(await edda.stays()).toMatchObject({ isWriter: false, others: [] })
  })

  test('that was taken over does not come back when the other loads the article anew', async () => {
    const { arno, edda } = await aWriterAndAReader()
    await edda.takesOver()
    await edda.leaves()
    expect((await arno.stays()).isWriter).toBe(false)
    const reloaded = await aVisit(edda.name.postId, edda.actor)
    expect((await reloaded.opens()).isWriter).toBe(true)
  })

  test('is still the writer after a sleep in which nobody came', async () => {
    const arno = await aVisit(await aPost())
    await arno.opens()
    await wait(9 * 60 * 60 * seconds)
    expect((await arno.stays()).isWriter).toBe(true)
  })

  test('goes on in the newest of their windows', async () => {
    const postId = await aPost()
    const first = await aVisit(postId)
    const second = await aVisit(postId, first.actor)
    await first.opens()
    expect((await second.opens()).isWriter).toBe(true)
    expect(await first.stays()).toMatchObject({
      isWriter: false,
      others: [{ isSamePerson: true }],
    })
  })

  test('are not met for long after one has crashed', async () => {
    const postId = await aPost()
    const crashed = await aVisit(postId)
    const next = await aVisit(postId, crashed.actor)
    await crashed.opens()
    await next.opens()
    expect((await next.stays()).others).toHaveLength(1)
    await wait(26 * seconds)
    expect((await next.stays()).others).toEqual([])
  })
})

describe('taking over', () => {
  test('is at once, and can be taken back', async () => {
    const { arno, edda } = await aWriterAndAReader()
    expect((await edda.takesOver()).isWriter).toBe(true)
    expect((await arno.stays()).isWriter).toBe(false)
    expect((await arno.takesOver()).isWriter).toBe(true)
    expect((await edda.stays()).isWriter).toBe(false)
  })

  test('by asking leaves the writer half a minute, and then happens by itself', async () => {
    const { arno, edda } = await aWriterAndAReader()
    expect((await edda.asks()).request).toEqual({
      name: 'The editor',
      isOurs: true,
      secondsLeft: 30,
    })
    await wait(20 * seconds)
    const asked = await arno.stays()
    expect(asked).toMatchObject({ isWriter: true, request: { isOurs: false, secondsLeft: 10 } })
    await wait(10 * seconds)
    expect(await edda.stays()).toMatchObject({ isWriter: true, request: null })
    expect((await arno.stays()).isWriter).toBe(false)
  })

  test('by asking happens when it is due, also where the writer is the first to look', async () => {
    const { arno, edda } = await aWriterAndAReader()
    await edda.asks()
    await wait(28 * seconds)
    await edda.stays()
    await wait(2 * seconds)
    expect((await arno.stays()).isWriter).toBe(false)
    expect((await edda.stays()).isWriter).toBe(true)
  })

  test('by asking happens at once when the writer says yes', async () => {
    const { arno, edda } = await aWriterAndAReader()
    await edda.asks()
    expect(await arno.answers('yes')).toMatchObject({ isWriter: false, request: null })
    expect((await edda.stays()).isWriter).toBe(true)
  })

  test('by asking does not happen when the writer says no, and the other is told', async () => {
    const { arno, edda } = await aWriterAndAReader()
    await edda.asks()
    await arno.answers('no')
    await wait(40 * seconds)
    expect(await edda.stays()).toMatchObject({ isWriter: false, request: null, isDeclined: true })
    expect((await edda.asks()).isDeclined).toBe(false)
  })

  test('by asking happens at once when the writer leaves', async () => {
    const { arno, edda } = await aWriterAndAReader()
    await edda.asks()
    await arno.leaves()
    expect((await edda.stays()).isWriter).toBe(true)
  })

  test('by asking does not happen for one who has gone without a word', async () => {
    const { arno, edda } = await aWriterAndAReader()
    await edda.asks()
    await wait(30 * seconds)
    expect((await arno.stays()).isWriter).toBe(true)
    await wait(61 * seconds)
    expect(await arno.stays()).toMatchObject({ isWriter: true, request: null })
  })

  test('by asking twice does not put it off', async () => {
    const { edda } = await aWriterAndAReader()
    await edda.asks()
    await wait(20 * seconds)
    expect((await edda.asks()).request?.secondsLeft).toBe(10)
  })

  test('is answered by the writer only', async () => {
    const { edda } = await aWriterAndAReader()
    await edda.asks()
    expect((await edda.answers('yes')).isWriter).toBe(false)
  })
})

async function aWriterAndAReader() {
  const postId = await aPost()
  const [arno, edda] = [await aVisit(postId), await aVisit(postId)]
  await arno.opens()
  await edda.opens()
  return { arno, edda }
}

/** An editor in a browser, and all that it says to the server. */
async function aVisit(postId: string, given?: Actor) {
  const actor = given ?? (await anActor('editor'))
  const name = { postId, visitId: uuidv7(), userId: actor.userId }
  const told = async (answer: Promise<Company | { ok: false; message: string }>) => {
    const company = await answer
    if (!company.ok) throw new Error(company.message)
    return company
  }
  return {
    actor,
    name,
    opens: () => told(attend(actor, { ...name, isOpening: true })),
    stays: () => told(attend(actor, { ...name, isOpening: false })),
    asks: () => told(askToWrite(actor, name)),
    takesOver: () => told(takeOver(actor, name)),
    answers: (answer: 'yes' | 'no') => told(answerRequest(actor, { ...name, answer })),
    leaves: () => leave(actor, name),
  }
}

async function wait(milliseconds: number) {
  vi.setSystemTime(Date.now() + milliseconds)
}
