import type { RelatedLink } from '../relatedLinkBlock/block'
import { isSame } from './target'

/** A block has room for no more. */
const most = 50

/**
 * Takes back what a change did to the links of a block: where they lead, those that it removed, and
 * those that it added. What was added, ordered and written since stays.
 */
export function takeBackLinks(before: RelatedLink[], after: RelatedLink[], now: RelatedLink[]) {
  const links = [...now]
  let left = 0
  for (const [index, old] of before.entries()) {
    const changed = after.find(({ id }) => id === old.id)
    const place = links.findIndex(({ id }) => id === old.id)
    const current = links[place]
    if (!changed && !current) {
      if (links.length < most) links.splice(placeBehind(before.slice(0, index), links), 0, old)
      else left += 1
    }
    if (!changed || !current || isSame(changed.target, old.target)) continue
    if (isSame(current.target, changed.target)) links[place] = ledBack(old, changed, current)
    else if (!isSame(current.target, old.target)) left += 1
  }
  const added = after.filter(({ id }) => !before.some((old) => old.id === id))
  const kept = links.filter(({ id, target }) => {
    const ours = added.find((link) => link.id === id)
    if (ours && !isSame(ours.target, target)) left += 1
    return !ours || !isSame(ours.target, target)
  })
  return { links: kept, left }
}

/** Behind the nearest of those that stood before it. */
function placeBehind(earlier: RelatedLink[], links: RelatedLink[]) {
  const neighbour = earlier.findLast(({ id }) => links.some((link) => link.id === id))
  return neighbour ? links.findIndex(({ id }) => id === neighbour.id) + 1 : 0
}

function ledBack(old: RelatedLink, changed: RelatedLink, current: RelatedLink): RelatedLink {
  const isOurLabel = current.label === changed.label
  // A link to another site needs one.
  const label = isOurLabel ? old.label : (current.label ?? old.label)
  return { ...current, target: old.target, label }
}

/**
 * A shared block's links get new ids at each save: those of now with the ids of the links that they
 * were. Where none led to the same, a link is taken for the next one that is not there any more.
 */
export function withIdsOf(known: RelatedLink[], now: RelatedLink[]): RelatedLink[] {
  const open = [...known]
  const same = now.map((link) => {
    const index = open.findIndex(({ target }) => isSame(target, link.target))
    return index === -1 ? undefined : open.splice(index, 1)[0]
  })
  return now.map((link, index) => {
    const old = same[index] ?? open.shift()
    return old ? { ...link, id: old.id } : link
  })
}
