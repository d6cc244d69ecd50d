import { longestLabel, type RelatedLink } from '../relatedLinkBlock/block'
import type { Replacement, TouchedLink } from './replacement'
import { type Replacing, reasonOfSelf, startReplacing, touch } from './replacing'
import { leadsTo } from './target'

/** The links of a shared block, which are the same ones where nothing of them changes. */
export function replaceInBlockLinks(links: RelatedLink[], replacement: Replacement) {
  const replacing = startReplacing(replacement, links)
  return { links: replaceInLinks(links, '', replacing), touched: replacing.touched }
}

/** The very same links where nothing of them changes. */
export function replaceInLinks(links: RelatedLink[], heading: string, replacing: Replacing) {
  const { from, to } = replacing
  let isChanged = false
  const replaced = links.flatMap((link): RelatedLink[] => {
    if (!leadsTo(link.target, from)) return [link]
    const because = reasonToRemove(replacing)
    const { id, label: words } = link
    const context = { before: '', after: '', heading, because }
    const touched = touch(replacing, id, { kind: 'related', words, ...context })
    if (!touched) return [link]
    isChanged = true
    if (to === null || touched.fate === 'removed') return []
    replacing.isThere = true
    // An outside link has no headline to follow.
    const label = link.label ?? (to.kind === 'url' ? ownLabel(replacing.headline || to.url) : null)
    return [{ ...link, target: to, label }]
  })
  return isChanged ? replaced : links
}

/** An address may be longer than a label. */
function ownLabel(text: string) {
  return text.slice(0, longestLabel)
}

function reasonToRemove(replacing: Replacing): TouchedLink['because'] {
  return reasonOfSelf(replacing) ?? (replacing.isThere ? 'duplicate' : null)
}
