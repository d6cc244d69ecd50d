import { setTimeout as pause } from 'node:timers/promises'
import { transaction } from '@/db/client'
import { deletePage, hostsDue, nextPageOf, setHostDue, updatePage } from '@/db/outsidePages'
import { log } from '@/log'
import { day, minute, second } from './answer'
import { askForPage } from './ask'
import { offBy } from './isOn'
import { judge } from './judge'
import { isOwn, lookUpOwnPage } from './ownPage'
import type { Reach } from './reach'
import { type Clock, makeTurns } from './turns'

/** How many hosts are asked at the same time. */
const lanes = 6

/** For how long one run takes on new pages. */
const run = minute

/** Enough that a lane finds a host that is free, however many of the first are not. */
const hostsLookedAt = 100

export type Checker = Reach & { random: () => number; milliseconds: number }

type Options = { clock?: Clock; random?: () => number; between?: number; timeout?: number }

/** What asks for pages. Its pauses between questions to one host are its own, so there is one. */
export function makeChecker({
  clock = { now: Date.now, pause: (time, signal) => pause(time, undefined, { signal }) },
  random = Math.random,
  between = 5 * second,
  timeout = 10 * second,
}: Options = {}): Checker {
  const turns = makeTurns(clock, between)
  return { clock, turns, random, timeout, milliseconds: run, network: { workedAt: 0 } }
}

/**
 * Asks for the pages that are due, of several hosts at the same time. What is not asked for when time
 * is up, or when the signal ends it, stays due.
 */
export async function checkDuePages(checker: Checker, signal: AbortSignal) {
  const stopAt = checker.clock.now() + checker.milliseconds
  const underWay = new Set<string>()
  const lane = async () => {
    while (!signal.aborted && checker.clock.now() < stopAt) {
      // Each time, so that whoever turns it off need not wait for the end of the run.
      if ((await offBy()) !== null) return
      const host = await takeNextHost(checker, underWay)
      if (host === null) return
      await checkNextPage(host, checker, signal).finally(() => underWay.delete(host))
    }
  }
  // One that fails is not to leave the others running on beside the next run.
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane))
  for (const end of ended) if (end.status === 'rejected') throw end.reason
}

async function takeNextHost({ clock, turns }: Checker, underWay: Set<string>) {
  const hosts = await hostsDue(new Date(clock.now()), hostsLookedAt)
  // From here on at once: another lane is not to find the same.
  const host = hosts.find((found) => !underWay.has(found) && turns.isFree(found)) ?? null
  if (host !== null) underWay.add(host)
  return host
}

async function checkNextPage(host: string, checker: Checker, signal: AbortSignal) {
  const page = await nextPageOf(host, new Date(checker.clock.now()))
  const next = page?.isUsed ? await checked(page, checker, signal) : null
  if (signal.aborted) return
  await transaction(async (tx) => {
    if (page && next) await updatePage(tx, page.url, next)
    else if (page) await deletePage(tx, page.url)
    await setHostDue(tx, host)
  })
}

type Page = NonNullable<Awaited<ReturnType<typeof nextPageOf>>>

async function checked(
  { isUsed: _, url: href, host: __, ...page }: Page,
  checker: Checker,
  signal: AbortSignal,
) {
  const { clock, random } = checker
  try {
    const url = new URL(href)
    if (isOwn(url)) {
      const known = await lookUpOwnPage(url)
      const well = judge(page, { kind: 'here', status: 200, movedTo: null }, clock.now(), random)
      return { ...well, ...known, status: null }
    }
    return judge(page, await askForPage(href, checker, signal), clock.now(), random)
  } catch (err) {
    if (signal.aborted) return null
    // It would be the first of its host each time, and nothing after it would ever be asked for.
    log.error({ err, url: href }, 'An outside page could not be checked.')
    return judge(page, { kind: 'later', until: clock.now() + day }, clock.now(), random)
  }
}
