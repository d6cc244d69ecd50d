import type { ReactNode } from 'react'
import { isOutsideUrl, isSafeHref } from './href'

/** Documents are checked when they are saved; this holds for what came by another way, too. */
export function LinkElement({ href, children }: { href: unknown; children: ReactNode }) {
  if (typeof href !== 'string' || !isSafeHref(href)) return children
  return isOutsideUrl(href) ? (
    <a href={href} rel="noopener">
      {children}
    </a>
  ) : (
    <a href={href}>{children}</a>
  )
}
