import { type DocumentJson, walk } from '@/content/document'
import { type RelatedLink, RelatedLinkBlockAttributes } from '@/content/relatedLinkBlock/block'
import type { SharedBlock } from '@/db/relatedLinks'
import type { Card, ResolvedBlock, ResolvedLink } from '../reading/views'

type Surroundings = {
  /** The shared blocks that the document places; one that is absent is in the trash. */
  sharedBlocks: Map<string, Pick<SharedBlock, 'heading' | 'layout' | 'links'>>
  /** Cards of the published posts that the links lead to; no other post has a card. */
  cards: Map<string, Card>
  /** The article that holds the document: it never links to itself. */
  selfId: string
}

/**
 * What readers see of each related-link block, in the order of the document. Links whose target
 * they may not open are left out; a block may end up without any, and then renders nothing.
 */
export function resolveBlocks(document: DocumentJson, surroundings: Surroundings): ResolvedBlock[] {
  const blocks: ResolvedBlock[] = []
  walk(document, (node) => {
    if (node.type !== 'relatedLinkBlock') return
    blocks.push(resolveBlock(RelatedLinkBlockAttributes.parse(node.attrs), surroundings))
  })
  return blocks
}

function resolveBlock(
  local: RelatedLinkBlockAttributes,
  { sharedBlocks, cards, selfId }: Surroundings,
): ResolvedBlock {
  const shown = local.sharedBlockId === null ? local : sharedBlocks.get(local.sharedBlockId)
  return {
    blockId: local.sharedBlockId,
    layout: shown?.layout ?? local.layout,
    heading: shown?.heading ?? '',
    links: (shown?.links ?? []).flatMap((link) => resolveLink(link, cards, selfId)),
  }
}

function resolveLink(link: RelatedLink, cards: Map<string, Card>, selfId: string): ResolvedLink[] {
  if (link.target.kind === 'url') {
    const { url } = link.target
    return [
      { href: url, label: link.label ?? url, rel: ['noopener', ...link.rel].join(' '), card: null },
    ]
  }
  const card = cards.get(link.target.postId)
  if (card === undefined || card.id === selfId) return []
  return [{ href: card.href, label: link.label ?? card.title, rel: link.rel.join(' '), card }]
}
