import { setImmediate as breathe } from 'node:timers/promises'
import { isOutsideUrl } from '@/content/link/href'
import {
  addPages,
  forgetHosts,
  forgetUnusedPages,
  newUrlsInBlocks,
  newUrlsInReferences,
} from '@/db/outsidePages'
import { day, hour, minute } from './answer'

/** Small enough that no request waits for it. */
const slice = 1000

/** How many slices of the pages are looked through in one run, for those that are not used. */
const slicesOfPages = 10

/** New pages are due within that time, and not all at once. */
const soon = 2 * minute

export type Walk = { reference: number; begunAt: number; page: string }

/** Where the walks over all references and all pages are; both begin anew with the process. */
export function newWalk(): Walk {
  return { reference: 0, begunAt: 0, page: '' }
}

type Options = { now?: number; random?: () => number; signal?: AbortSignal }

/**
 * Brings the list of outside pages in step with what articles and blocks link to: new ones at once,
 * those that are not used any more by and by.
 */
export async function keepInStep(
  walk: Walk,
  { now = Date.now(), random = Math.random, signal }: Options = {},
) {
  const add = (urls: string[]) => addPages(urls.flatMap((url) => newPage(url, now, random)))
  // Anew each hour: what comes back from the trash has no new reference.
  if (now - walk.begunAt >= hour) Object.assign(walk, { reference: 0, begunAt: now })
  for (;;) {
    const { urls, last } = await newUrlsInReferences(walk.reference, slice)
    if (last === null) break
    await add(urls)
    walk.reference = last
    await breathe(undefined, { signal })
  }
  await add(await newUrlsInBlocks())
  for (let slices = 0; slices < slicesOfPages; slices += 1) {
    const last = await forgetUnusedPages(walk.page, slice)
    walk.page = last ?? ''
    if (last === null) break
    await breathe(undefined, { signal })
  }
  await forgetHosts(new Date(now - day), new Date(now))
}

function newPage(url: string, now: number, random: () => number) {
  if (!isOutsideUrl(url)) return []
  return { url, host: new URL(url).host, dueAt: new Date(now + Math.round(random() * soon)) }
}
