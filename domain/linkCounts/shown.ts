import { LRUCache } from 'lru-cache'
import { addressLength, type BeaconLink } from './beacon'
import type { LinkOnPage } from './linksOn'

/** A link as it is counted. */
export type ShownLink = Omit<LinkOnPage, 'href'>

/** The links of a page, each by `placeOf`. */
type Links = Map<string, ShownLink>

type Page = {
  links: Links
  /** The links that it showed before: readers may still have them in front of them. */
  earlier: { links: Links; until: number }[]
}

const pages = new LRUCache<string, Page>({ max: 2000 })

/** How long a page counts that has changed since the reader opened it. */
const grace = 60 * 60 * 1000

/** Called when a page was rendered, with the links that it shows from now on. */
export function noteShown(path: string, shown: LinkOnPage[]) {
  const known = pages.get(path)
  const now = Date.now()
  const earlier = known ? [{ links: known.links, until: now + grace }, ...known.earlier] : []
  pages.set(path, {
    links: new Map(shown.map(({ href, ...link }) => [placeOf({ ...link, href }), link])),
    earlier: earlier.filter(({ until }) => until > now).slice(0, 5),
  })
}

/** The link of a beacon, if the page at one of the paths shows it now or did within the last hour. */
export function linkShownAt(
  paths: string[],
  [blockId, position, href]: BeaconLink,
): ShownLink | null {
  const place = placeOf({ blockId, position, href })
  const shown = paths.flatMap((path) => {
    const page = pages.get(path)
    return page ? [page.links, ...page.earlier.map(({ links }) => links)] : []
  })
  return shown.find((links) => links.has(place))?.get(place) ?? null
}

function placeOf({ blockId, position, href }: Pick<LinkOnPage, 'blockId' | 'position' | 'href'>) {
  return `${blockId} ${position} ${href.slice(0, addressLength)}`
}
