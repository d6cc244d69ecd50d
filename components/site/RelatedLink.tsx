import type { ResolvedLink } from '@/domain/reading/views'

export function RelatedLink({ link, className = '' }: { link: ResolvedLink; className?: string }) {
  return (
    <a href={link.href} rel={link.rel || undefined} className={`quiet-link ${className}`}>
      {link.label}
    </a>
  )
}
