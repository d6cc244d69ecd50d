import type { MappedLinks } from '@/domain/linkMap/openMap'
import { noSection } from '@/model/noSection'

const desk = '/admin/related-links'

/** The links in articles of the section, or of those in none. */
export function linksFromHref(section: string) {
  return `${desk}/links?section=${section || noSection}`
}

/** The links from the one section to the other that readers can follow. */
export function linksBetweenHref({ from, to }: MappedLinks) {
  return `${linksFromHref(from.id)}&toSection=${to.id || noSection}&state=fine`
}

export function neighbourhoodHref(postId: string) {
  return `${desk}/map/${postId}`
}

export function usedHref(postId: string) {
  return `${desk}/used?post=${postId}`
}
