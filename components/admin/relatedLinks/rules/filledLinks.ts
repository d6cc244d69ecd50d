import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import type { TargetDescription } from '@/domain/relatedLinks/describeTargets'

/** What a rule found, as links of the block that it fills. */
export function filledLinks(found: TargetDescription[]): RelatedLink[] {
  return found.map(({ id }) => ({
    id,
    target: { kind: 'post', postId: id },
    label: null,
    rel: [],
  }))
}
