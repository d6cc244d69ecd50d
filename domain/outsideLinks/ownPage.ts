import { readConfig } from '@/config'
import { findPublished } from '@/db/posts/published'
import { authorIdAt, sectionAt, tagAt } from '@/db/profiles'
import { findRedirect } from '@/db/redirects'
import type { Judged } from './judge'

type Known = Pick<Judged, 'verdict' | 'movedTo' | 'reason'>

export function isOwn(url: URL): boolean {
  return url.host === new URL(readConfig().siteUrl).host
}

/** What the database knows of a page of this very site, which is never asked for over the network. */
export async function lookUpOwnPage(url: URL): Promise<Known> {
  const { pathname, search, hash } = url
  if (await isPage(pathname)) return { verdict: 'fine', movedTo: null, reason: ownPage }
  const path = await findRedirect(pathname)
  if (path !== null) {
    const movedTo = readConfig().siteUrl + path + search + hash
    return { verdict: 'moved', movedTo, reason: ownPage }
  }
  if (isOfAnotherKind(pathname)) return { verdict: 'unknown', movedTo: null, reason: otherKind }
  return { verdict: 'failing', movedTo: null, reason: noPage }
}

async function isPage(path: string): Promise<boolean> {
  const [, first = '', second, ...rest] = path.split('/')
  if (rest.length > 0) return false
  if (second === undefined) return first === '' || (await findPublished(first)) !== null
  if (first === 'author') return (await authorIdAt(second)) !== null
  if (first === 'section') return (await sectionAt(second)) !== null
  return first === 'tag' && (await tagAt(second)) !== null
}

/** Files, feeds and the like, of which the database has no list. */
function isOfAnotherKind(path: string) {
  return /^\/(?:media|api|admin|preview|page|search|feed|sitemap|_next)\b|\.\w+$/.test(path)
}

const ownPage = 'It is a page of this site.'
const otherKind = 'It is an address of this site, but neither an article nor a list of articles.'
const noPage = 'This site has no page under this address that readers can open.'
