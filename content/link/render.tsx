import type { ReactNode } from 'react'
import type { ArticleView } from '@/domain/reading/views'
import { isOutsideUrl, isSafeHref } from './href'
import { postIdIn } from './reference'

type Props = { href: unknown; linkedPosts: ArticleView['linkedPosts']; children: ReactNode }

/** Where a link leads nowhere that readers may go, its words stay. */
export function LinkElement({ href, linkedPosts, children }: Props) {
  const address = typeof href === 'string' ? addressOf(href, linkedPosts) : null
  if (address === null) return children
  return isOutsideUrl(address) ? (
    <a href={address} rel="noopener">
      {children}
    </a>
  ) : (
    <a href={address}>{children}</a>
  )
}

/** Documents are checked when they are saved; this holds for what came by another way, too. */
function addressOf(href: string, linkedPosts: ArticleView['linkedPosts']) {
  const postId = postIdIn(href)
  if (postId !== null) return linkedPosts[postId] ?? null
  return isSafeHref(href) ? href : null
}
