import { findHost, saveHost } from '@/db/outsidePages'
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
  const known = await knownRobots(url.host, given.clock.now())
  const robots = known ?? (await askForRobots(url, given, signal))
  if (typeof robots !== 'string') return robots
  const isAllowed = mayAsk(parseRobots(robots), agent, url.pathname + url.search)
  return isAllowed ? null : refused('Its site asks programs not to open this page (robots.txt).')
}

/** Null where it is not known, or may have changed. */
async function knownRobots(host: string, now: number): Promise<string | Answer | null> {
  const found = await findHost(host)
  if (!found?.robotsAt) return null
  const age = now - found.robotsAt.getTime()
  if (found.robots === null) return age < hour ? unreadable : null
  return age < day ? found.robots : null
}

async function askForRobots(url: URL, given: Reach, signal: AbortSignal): Promise<string | Answer> {
  const told = await follow(new URL('/robots.txt', url), given, signal)
  if (told.kind !== 'told') return told
  const robotsAt = new Date(given.clock.now())
  // Section 2.3.1.4: where the site has trouble with it, nothing may be asked.
  if (told.status >= 500) {
    await saveHost(url.host, { robots: null, robotsAt })
    return unreadable
  }
  // Section 2.3.1.3: where there is none, all may be.
  const robots = told.status >= 200 && told.status < 300 ? told.body : ''
  await saveHost(url.host, { robots, robotsAt })
  return robots
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

const unreadable = refused(
  'Its site cannot say what programs may open: its robots.txt answers with an error.',
)
