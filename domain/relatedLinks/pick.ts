import type { LinkTargets } from '@/content/references'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { isArticleAddress } from '../posts/ownAddress'
import type { Card, ResolvedLink } from '../reading/views'
import { pageAt } from './pageAt'
import type { PlacedBlock } from './placed'

/** A link, with all that may be shown of its target. */
export type PickedLink = Omit<ResolvedLink, 'card'> & { card: Card | null }

type Surroundings = {
  /** Cards of the published posts that the links lead to; no other post has a card. */
  cards: Map<string, Card>
  /** The article that holds the blocks: it never links to itself. */
  selfId: string
  /** Targets of the links in its text. */
  text: LinkTargets
}

/**
 * Picks what readers get of each block. Links whose target they may not open are left out, and so are
 * those that the article shows already, in its text or in a block above: one target is shown once.
 */
export function pickLinks(
  blocks: Pick<PlacedBlock, 'links'>[],
  { cards, selfId, text }: Surroundings,
): PickedLink[][] {
  const shown = new Set([selfId, ...text.postIds, ...text.urls.map(pageAt)])
  return blocks.map(({ links }) =>
    links.flatMap((link) => {
      const resolved = resolveLink(link, cards)
      const target = resolved && targetOf(resolved)
      if (!target || shown.has(target)) return []
      shown.add(target)
      return [resolved]
    }),
  )
}

function resolveLink(link: RelatedLink, cards: Map<string, Card>): PickedLink | null {
  if (link.target.kind === 'url') {
    const { url } = link.target
    // Were there an article, the link would hold it and not its address.
    if (isArticleAddress(url)) return null
    const rel = ['noopener', ...link.rel].join(' ')
    return { href: url, label: link.label ?? url, rel, card: null }
  }
  const card = cards.get(link.target.postId)
  return card ? linkTo(card, link) : null
}

export function linkTo(card: Card, { label, rel }: Pick<RelatedLink, 'label' | 'rel'>) {
  return { href: card.href, label: label ?? card.title, rel: rel.join(' '), card }
}

/** Two targets are the same where they have the same article, or the same page of another kind or site. */
function targetOf({ href, card }: PickedLink) {
  return card?.id ?? pageAt(href)
}
