import type { Answer } from './answer'
import { answerOfOwnPage, isOwn } from './ownPage'
import { type Reach, reach, type Told } from './reach'
import { forbiddenByRobots } from './robots'
import { answerOf, trouble } from './troubles'

const maxRedirects = 5

/**
 * Finds out whether there is a page under the address: follows it where it leads, and asks for as
 * little as can be.
 *
 * @throws where the signal ends it
 */
export async function askForPage(href: string, given: Reach, signal: AbortSignal): Promise<Answer> {
  let url = new URL(href)
  let movedTo: string | null = null
  let isForGood = true
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    const told = await askFor(url, given, signal)
    if (told.kind !== 'told') return told
    const { status, location } = told
    if (location === null) return answerOf(status, movedTo === href ? null : movedTo)
    if (!URL.canParse(location, url)) return trouble(leadsNowhere)
    url = ledTo(location, url)
    // Where it only leads elsewhere for now, the address is to stay what it is.
    isForGood &&= status === 301 || status === 308
    if (isForGood) movedTo = url.href
  }
  return trouble(leadsOnAndOn)
}

/** Without its content first. Many servers know no such question, and answer it in odd ways. */
async function askFor(url: URL, given: Reach, signal: AbortSignal): Promise<Told | Answer> {
  if (isOwn(url)) return answerOfOwnPage(url)
  const forbidden = await forbiddenByRobots(url, given, signal)
  if (forbidden) return forbidden
  const told = await reach(url, { method: 'HEAD', maxBytes: 0 }, given, signal)
  if (isGood(told)) return told
  return reach(url, { method: 'GET', maxBytes: 0 }, given, signal)
}

/** Else the usual question decides: nobody is to be called dead for not knowing the other. */
function isGood(told: Told | Answer) {
  if (told.kind !== 'told') return told.kind !== 'trouble'
  return told.status < 400 || told.status === 503
}

/** A part of the page stays one, as in browsers. */
function ledTo(location: string, from: URL) {
  const url = new URL(location, from)
  if (url.hash === '') url.hash = from.hash
  return url
}

const leadsNowhere = 'It leads to an address that is none.'
const leadsOnAndOn = 'It leads from one address to the next without an end.'
