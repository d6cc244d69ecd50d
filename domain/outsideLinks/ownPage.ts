import { readConfig } from '@/config'
import { canonicalPath } from '@/frontDoor/canonicalPath'
import { locate } from '../reading/locate'
import type { Judged } from './judge'
import type { Told } from './reach'

type Known = Pick<Judged, 'verdict' | 'movedTo' | 'reason'>

export function isOwn(url: URL): boolean {
  return url.host === new URL(readConfig().siteUrl).host
}

/** What the database knows of a page of this very site, which is never asked for over the network. */
export async function lookUpOwnPage({ pathname, search, hash }: URL): Promise<Known> {
  const canonical = canonicalPath(pathname)
  const location = canonical === null ? 'nothing' : await locate(canonical)
  const path =
    typeof location === 'object' ? location.movedTo : location === 'page' ? canonical : null
  if (path === pathname) return { verdict: 'fine', movedTo: null, reason: ownPage }
  if (path !== null) {
    const movedTo = readConfig().siteUrl + path + search + hash
    return { verdict: 'moved', movedTo, reason: ownPage }
  }
  if (isOfAnotherKind(pathname)) return { verdict: 'unknown', movedTo: null, reason: otherKind }
  return { verdict: 'failing', movedTo: null, reason: noPage }
}

/** What the front door would say, for whoever is led here by another site. */
export async function answerOfOwnPage(url: URL): Promise<Told> {
  const { verdict, movedTo } = await lookUpOwnPage(url)
  const status = verdict === 'moved' ? 308 : verdict === 'failing' ? 404 : 200
  return { kind: 'told', status, location: movedTo, body: '' }
}

/** Files and the like, which the database does not know. */
function isOfAnotherKind(path: string) {
  return /^\/(?:media|api|admin|preview|embed|search|feed|sitemap|_next)(?:\/|$)|\.\w+$/i.test(path)
}

const ownPage = 'It is a page of this site.'
const otherKind = 'It is an address of this site, but neither an article nor a list of articles.'
const noPage = 'This site has no page under this address that readers can open.'
