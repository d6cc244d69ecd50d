import type { Part } from '../part'
import { RelatedLinkBlockAttributes } from './block'
import { RelatedLinkBlockNode } from './node'

export const relatedLinkBlock: Part = {
  extensions: [RelatedLinkBlockNode],
  words: {
    relatedLinkBlock: (attributes) => {
      const { heading, links } = RelatedLinkBlockAttributes.parse(attributes)
      return [heading, ...links.map(({ label }) => label ?? '')]
    },
  },
  references: {
    relatedLinkBlock: (attributes) => {
      const { sharedBlockId, links } = RelatedLinkBlockAttributes.parse(attributes)
      const targets = links.map(({ target }) => target)
      return {
        blockIds: sharedBlockId ? [sharedBlockId] : [],
        related: {
          postIds: targets.flatMap((target) => (target.kind === 'post' ? target.postId : [])),
          urls: targets.flatMap((target) => (target.kind === 'url' ? target.url : [])),
        },
      }
    },
  },
}
