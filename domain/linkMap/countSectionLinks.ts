import { setImmediate as breathe } from 'node:timers/promises'
import { countLinksOf, lastChange, lastOfNextArticles, saveSectionLinks } from '@/db/linkMap'

/** So few that no request waits for their links to be counted. */
const slice = 100

/** Counting takes no more than a hundredth of the time. */
const restFactor = 100

export type Counting = { changeCounted: number | null; restUntil: number }

/** With each start of the process, all is counted once. */
export function newCounting(): Counting {
  return { changeCounted: null, restUntil: 0 }
}

type Options = { now?: () => number; signal?: AbortSignal }

/** Counts the links between the sections anew, where readers may have got something else since. */
export async function countSectionLinks(
  counting: Counting,
  { now = Date.now, signal }: Options = {},
) {
  const change = await lastChange()
  if (change === counting.changeCounted || now() < counting.restUntil) return
  const began = now()
  await saveSectionLinks(await countAll(signal), new Date(began))
  counting.changeCounted = change
  counting.restUntil = now() + (now() - began) * restFactor
}

async function countAll(signal: AbortSignal | undefined) {
  const sums = new Map<string, { fromId: string; toId: string; links: number }>()
  let after = ''
  for (;;) {
    const last = await lastOfNextArticles(after, slice)
    if (last === null) return [...sums.values()]
    for (const row of await countLinksOf(after, last)) {
      const key = `${row.fromId} ${row.toId}`
      const links = (sums.get(key)?.links ?? 0) + row.links
      sums.set(key, { ...row, links })
    }
    after = last
    await breathe(undefined, { signal })
  }
}
