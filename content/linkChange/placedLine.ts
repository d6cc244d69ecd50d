import type { DocumentJson } from '../document'
import type { RelatedLink } from '../relatedLinkBlock/block'
import { lineOf, placeLines } from '../relatedLinkBlock/places'
import type { ChangedNode } from './changedNode'

/** The document with one more line, before the child that has the index until now. */
export function placedLine(document: DocumentJson, index: number, link: RelatedLink) {
  const changed: ChangedNode[] = [{ at: index, before: null, after: lineOf(link) }]
  return { document: placeLines(document, [{ index, link }]), changed }
}
