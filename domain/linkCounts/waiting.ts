import type { LinkCount } from '@/db/linkCounts'
import { log } from '@/log'

/**
 * Counts that are not in the database yet. Next bundles this module a second time, and the
 * newsroom's deletion of all numbers must reach what the front door has counted.
 */
const shared = globalThis as typeof globalThis & {
  throughlineLinkCounts?: Map<string, LinkCount>
}

/** So many different links a few seconds take about 10 MB. More are not counted. */
export const mostWaiting = 50_000

let dropped = 0

export function add(count: LinkCount) {
  const waiting = all()
  const { postId, blockId, position, target, day } = count
  const key = `${postId} ${blockId} ${position} ${day} ${target}`
  const known = waiting.get(key)
  if (known) {
    known.seen += count.seen
    known.followed += count.followed
  } else if (waiting.size < mostWaiting) {
    waiting.set(key, { ...count })
  } else {
    dropped += 1
  }
}

/** Takes all that waits. */
export function takeWaiting(): LinkCount[] {
  if (dropped > 0) log.warn({ dropped }, 'More links were seen at once than can be counted.')
  dropped = 0
  const taken = [...all().values()]
  all().clear()
  return taken
}

export function forgetWaiting() {
  all().clear()
}

function all() {
  shared.throughlineLinkCounts ??= new Map()
  return shared.throughlineLinkCounts
}
