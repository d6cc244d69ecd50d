import type { ArticleView, ResolvedLink } from '../reading/views'

/** A related link that a page shows: in whose page, in which block and place, and where it leads. */
export type LinkOnPage = {
  postId: string
  /** Empty for a block of the article's own. */
  blockId: string
  position: number
  target: string
  href: string
}

export function linksOn({ id, blocks }: ArticleView): LinkOnPage[] {
  return blocks.flatMap(({ blockId, links }) =>
    links.map((link, position) => ({
      postId: id,
      blockId: blockId ?? '',
      position,
      target: targetOf(link),
      href: link.href,
    })),
  )
}

function targetOf({ card, href }: ResolvedLink) {
  return card?.id ?? href
}
