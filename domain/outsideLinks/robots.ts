import { findHost, saveHost } from '@/db/outsidePages'
import { isWeb } from '../remote/resolve'
import { mayAsk } from '../remote/robots/mayAsk'
import { parseRobots } from '../remote/robots/parse'
import { type Answer, agent, day, hour } from './answer'
import { type Reach, reach, type Told } from './reach'
import { refused } from './troubles'

/** RFC 9309, section 2.5: at least as much must be read. */
const maxBytes = 500 * 1024

/** Section 2.3.1.2: at least as many must be followed. */
const maxRedirects = 5

/**
 * Asks the host for its robots.txt, unless it did of late.
 *
 * @returns null where the page may be asked for; else why not
 */
export async function forbiddenByRobots(
  url: URL,
  given: Reach,
  signal: AbortSignal,
): Promise<Answer | null> {
  // Such as `mailto:`, which has no host to ask. What is not of the web is not asked for itself either.
  if (!isWeb(url)) return null
  const known = await knownRobots(url.host, given.clock.now())
  const robots = known ?? (await askForRobots(url, given, signal))
  if (typeof robots !== 'string') return robots
  const isAllowed = mayAsk(parseRobots(robots), agent, url.pathname + url.search)
  return isAllowed ? null : refused('Its site asks programs not to open this page (robots.txt).')
}

/** Null where it is not known, or may have changed. */
async function knownRobots(host: string, now: number): Promise<string | null> {
  const found = await findHost(host)
  const isFresh = found?.robotsAt && now - found.robotsAt.getTime() < day
  return isFresh ? found.robots : null
}

async function askForRobots(url: URL, given: Reach, signal: AbortSignal): Promise<string | Answer> {
  const told = await follow(new URL('/robots.txt', url), given, signal)
  if (told.kind !== 'told') return told
  if (told.status >= 500) return leaveAlone(url.host, given.clock.now())
  // Section 2.3.1.3: where there is none, all may be.
  const robots = told.status >= 200 && told.status < 300 ? told.body : ''
  await saveHost(url.host, { robots, robotsAt: new Date(given.clock.now()) })
  return robots
}

/** Section 2.3.1.4: while the site has trouble with it, nothing of the site may be asked for. */
async function leaveAlone(host: string, now: number): Promise<Answer> {
  const found = await findHost(host)
  const until = Math.max(found?.pausedUntil?.getTime() ?? 0, now + hour)
  await saveHost(host, { pausedUntil: new Date(until) })
  return { kind: 'later', until, reason: unreadable }
}

async function follow(start: URL, given: Reach, signal: AbortSignal): Promise<Told | Answer> {
  let url = start
  for (let hops = 0; ; hops += 1) {
    const told = await reach(url, { method: 'GET', maxBytes }, given, signal)
    if (told.kind !== 'told' || told.location === null) return told
    // Section 2.3.1.2: that is as if there were none.
    if (hops === maxRedirects || !URL.canParse(told.location, url)) return none
    url = new URL(told.location, url)
  }
}

const none: Told = { kind: 'told', status: 404, location: null, body: '' }

const unreadable =
  'Its site cannot say what programs may open: its robots.txt answers with an error.'
