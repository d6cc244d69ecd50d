import { isSame } from '@/content/linkChange/target'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { stateNames } from '@/domain/posts/stateNames'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'

/** What is known of the posts that links lead to, by their id. */
export type Targets = ReadonlyMap<string, TargetDescription>

/** The post that a link leads to; undefined for another site and for a post that is gone. */
export function targetOf({ target }: RelatedLink, targets: Targets) {
  return target.kind === 'post' ? targets.get(target.postId) : undefined
}

/** What a link says, to readers and in the names of its controls. */
export function labelOf(link: RelatedLink, targets: Targets): string {
  if (link.label !== null) return link.label
  if (link.target.kind === 'url') return link.target.url
  return targetOf(link, targets)?.title ?? 'An article that does not exist any more'
}

export function hostOf(url: string) {
  return new URL(url).host.replace(/^www\./, '')
}

/** Why readers do not get a link of a block, in the words of its badge; null if they do. */
export function hiddenBecause(link: RelatedLink, links: RelatedLink[], targets: Targets) {
  return unreachableBecause(link, targets) ?? (isRepeated(link, links) ? 'Twice' : null)
}

function unreachableBecause(link: RelatedLink, targets: Targets): string | null {
  if (link.target.kind === 'url') return null
  const target = targetOf(link, targets)
  if (target === undefined) return 'Deleted'
  return target.href === null ? stateNames[target.state] : null
}

/** Readers get one target once. */
function isRepeated({ id, target }: RelatedLink, links: RelatedLink[]) {
  return links.find((other) => isSame(other.target, target))?.id !== id
}
