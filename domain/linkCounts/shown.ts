import { LRUCache } from 'lru-cache'
import { areUnchangedSince, currentNumber } from '@/cache/numbers'
import { readArticle } from '../reading/article'
import type { ArticleView, ResolvedLink } from '../reading/views'
import { addressLength, type BeaconLink } from './beacon'

/** A link that a page shows: where it stands, in whose page, and where it leads. */
export type ShownLink = { postId: string; blockId: string; position: number; target: string }

/** The links of a page, each by `placeOf`. */
type Links = Map<string, ShownLink>

type Page = {
  links: Links
  /** The page shows these while none of its tags was raised after the number. */
  tags: string[]
  number: number
  /** What it showed before: readers may still have it in front of them. */
  earlier: { links: Links; until: number }[]
}

const pages = new LRUCache<string, Page>({ max: 2000 })

/** How long a page counts that has changed since the reader opened it. */
const grace = 60 * 60 * 1000

/**
 * Finds the link of a beacon, if the page at the path shows it now or did within the last hour.
 * Where readers find no article any more, there is none.
 */
export async function linksShownAt(path: string): Promise<(link: BeaconLink) => ShownLink | null> {
  const page = await pageAt(path)
  const shown = page ? [page.links, ...page.earlier.map(({ links }) => links)] : []
  return ([blockId, position, address]) => {
    const place = placeOf(blockId, position, address)
    return shown.find((links) => links.has(place))?.get(place) ?? null
  }
}

/** Called when readers get a page anew, so that its links are known before a change replaces them. */
export async function noteShown(path: string) {
  await pageAt(path)
}

/** Read anew only when the page's own tags say so: a burst of beacons is one read. */
async function pageAt(path: string): Promise<Page | null> {
  const number = currentNumber()
  const known = pages.get(path)
  if (known && (known.number === number || areUnchangedSince(known.number, known.tags))) {
    known.number = number
    return known
  }
  const found = await findArticle(path)
  if (!found) return null
  const now = Date.now()
  const earlier = known ? [{ links: known.links, until: now + grace }, ...known.earlier] : []
  const page = {
    links: linksOf(found.view),
    tags: found.tags,
    number,
    earlier: earlier.filter(({ until }) => until > now).slice(0, 5),
  }
  pages.set(path, page)
  return page
}

/** Also at an address that it has given up: readers may have opened it there. */
async function findArticle(path: string) {
  const found = await readArticle(path.slice(1))
  if (!found || 'view' in found) return found
  const moved = await readArticle(found.movedTo.slice(1))
  return moved && 'view' in moved ? moved : null
}

function linksOf({ id, blocks }: ArticleView): Links {
  return new Map(
    blocks.flatMap(({ blockId, links }) =>
      links.map((link, position) => [
        placeOf(blockId ?? '', position, link.href),
        { postId: id, blockId: blockId ?? '', position, target: targetOf(link) },
      ]),
    ),
  )
}

function placeOf(blockId: string, position: number, address: string) {
  return `${blockId} ${position} ${address.slice(0, addressLength)}`
}

function targetOf({ card, href }: ResolvedLink) {
  return card?.id ?? href
}
