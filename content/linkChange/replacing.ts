import type { RelatedLink } from '../relatedLinkBlock/block'
import type { Replacement, TouchedLink } from './replacement'
import { isSame } from './target'

/** A replacement on its way through a document. */
export type Replacing = Replacement & {
  touched: TouchedLink[]
  /** Numbers the blocks of the article, from 1. */
  position: number
  /** How often each way to name a link was met. */
  met: Map<string, number>
  /** True if a related link leads there already: readers see only one of them. */
  isThere: boolean
}

/** @param links all related links among which none shall be a second to the same target */
export function startReplacing(replacement: Replacement, links: RelatedLink[]): Replacing {
  const { to } = replacement
  const isThere = to !== null && links.some(({ target }) => isSame(target, to))
  return { ...replacement, touched: [], position: 1, met: new Map(), isThere }
}

/** No article links to itself. */
export function reasonOfSelf({ to, selfId }: Replacing): TouchedLink['because'] {
  return to?.kind === 'post' && to.postId === selfId ? 'self' : null
}

type Found = Pick<TouchedLink, 'kind' | 'words' | 'before' | 'after' | 'heading' | 'because'>

/** Notes the link and says what becomes of it; null leaves it as it is. */
export function touch(replacing: Replacing, name: string, link: Found): TouchedLink | null {
  const { met, touched, position, to, except } = replacing
  const times = (met.get(name) ?? 0) + 1
  met.set(name, times)
  const key = times === 1 ? name : `${name} ${times}`
  if (except?.has(key)) return null
  const fate = to === null || link.because !== null ? 'removed' : 'replaced'
  const noted: TouchedLink = { ...link, key, position, fate }
  touched.push(noted)
  return noted
}
