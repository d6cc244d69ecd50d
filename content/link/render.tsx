import type { ArticleView } from '@/domain/reading/views'
import type { Elements } from '../element'
import { isOutsideUrl, isSafeHref } from './href'
import { partIn, postIdIn } from './reference'

export const linkElements: Elements = {
  /** Where a link leads nowhere that readers may go, its words stay. */
  link: ({ node, children, page }) => {
    const href = node.attrs?.href
    const address = typeof href === 'string' ? addressOf(href, page.linkedPosts) : null
    if (address === null) return children
    return isOutsideUrl(address) ? (
      <a href={address} rel="noopener">
        {children}
      </a>
    ) : (
      <a href={address}>{children}</a>
    )
  },
}

/** Documents are checked when they are saved; this holds for what came by another way, too. */
function addressOf(href: string, linkedPosts: ArticleView['linkedPosts']) {
  const postId = postIdIn(href)
  if (postId === null) return isSafeHref(href) ? href : null
  const address = linkedPosts[postId]
  return address === undefined ? null : address + partIn(href)
}
