import type { ResolvedLink } from '@/domain/reading/views'

export function RelatedLink({ link, className = '' }: { link: ResolvedLink; className?: string }) {
  return (
    <>
      <a href={link.href} rel={link.rel || undefined} className={`quiet-link ${className}`}>
        {link.label}
      </a>
      {isPaidFor(link) && <span className="ms-2 text-small font-normal text-muted">Sponsored</span>}
    </>
  )
}

/** Readers are told what search engines are told. */
function isPaidFor({ rel }: ResolvedLink) {
  return rel.split(' ').includes('sponsored')
}
