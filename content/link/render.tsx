import type { ReactNode } from 'react'
import type { Elements, Page } from '../element'
import { isOutsideUrl, isSafeHref } from './href'
import { partIn, postIdIn } from './reference'

export const linkElements: Elements = {
  link: ({ node, children, page }) => (
    <LinkTo href={String(node.attrs?.href ?? '')} page={page}>
      {children}
    </LinkTo>
  ),
}

type Props = {
  href: string
  page: Page
  /** Its words are none of the author's: the editor must know them when they are pasted. */
  isUnnamed?: boolean
  children: ReactNode
}

/** The words of a link stay if readers may not open its target. */
export function LinkTo({ href, page, isUnnamed, children }: Props) {
  const address = addressOf(href, page)
  if (address === null) return children
  return (
    <a
      href={address}
      rel={isOutsideUrl(address) ? 'noopener' : undefined}
      data-unnamed={isUnnamed ? '' : undefined}
    >
      {children}
    </a>
  )
}

/** Documents are checked when they are saved; this holds for what came by another way, too. */
function addressOf(href: string, { linkedPosts }: Page) {
  const postId = postIdIn(href)
  if (postId === null) return isSafeHref(href) ? href : null
  const address = linkedPosts[postId]
  return address === undefined ? null : address + partIn(href)
}
