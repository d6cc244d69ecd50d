import { readConfig } from '@/config'
import { findPublished } from '@/db/posts/published'
import { authorIdAt, sectionAt, tagAt } from '@/db/profiles'
import { findRedirect } from '@/db/redirects'
import { tidyAddressOf } from '@/frontDoor/address'
import type { Judged } from './judge'
import type { Told } from './reach'

type Known = Pick<Judged, 'verdict' | 'movedTo' | 'reason'>

export function isOwn(url: URL): boolean {
  return url.host === new URL(readConfig().siteUrl).host
}

/** What the database knows of a page of this very site, which is never asked for over the network. */
export async function lookUpOwnPage({ pathname, search, hash }: URL): Promise<Known> {
  // Where the front door sends readers who come by capitals, or by a slash at the end.
  const tidy = tidyAddressOf(pathname) ?? pathname
  const path = (await isPage(tidy)) ? tidy : await findRedirect(tidy)
  if (path === pathname) return { verdict: 'fine', movedTo: null, reason: ownPage }
  if (path !== null) {
    const movedTo = readConfig().siteUrl + path + search + hash
    return { verdict: 'moved', movedTo, reason: ownPage }
  }
  if (isOfAnotherKind(tidy)) return { verdict: 'unknown', movedTo: null, reason: otherKind }
  return { verdict: 'failing', movedTo: null, reason: noPage }
}

/** What the front door would say, for whoever is led here by another site. */
export async function answerOfOwnPage(url: URL): Promise<Told> {
  const { verdict, movedTo } = await lookUpOwnPage(url)
  const status = verdict === 'moved' ? 308 : verdict === 'failing' ? 404 : 200
  return { kind: 'told', status, location: movedTo, body: '' }
}

async function isPage(path: string): Promise<boolean> {
  const [, first = '', second, ...rest] = path.split('/')
  if (rest.length > 0) return false
  if (second === undefined) return first === '' || (await findPublished(first)) !== null
  if (first === 'author') return (await authorIdAt(second)) !== null
  if (first === 'section') return (await sectionAt(second)) !== null
  return first === 'tag' && (await tagAt(second)) !== null
}

/** Files, the further pages of lists and the like, which the database does not know. */
function isOfAnotherKind(path: string) {
  return /^\/(?:media|api|admin|preview|embed|search|feed|sitemap|_next)(?:\/|$)|\/page\/\d+$|\.\w+$/.test(
    path,
  )
}

const ownPage = 'It is a page of this site.'
const otherKind = 'It is an address of this site, but neither an article nor a list of articles.'
const noPage = 'This site has no page under this address that readers can open.'
