import type { ResolvedBlock, ResolvedLink } from '@/domain/reading/views'
import { Picture } from './Picture'

/** `label` names the landmark: two of one page must not have the same. */
export function RelatedLinks({ block, label }: { block: ResolvedBlock; label: string }) {
  if (block.links.length === 0) return null
  return (
    <aside aria-label={label} className={`related related-${block.layout}`}>
      {block.heading && <p className="related-heading">{block.heading}</p>}
      <ul>
        {block.links.map((link) => (
          <li key={link.href}>
            {block.layout === 'cards' && link.card?.hero && (
              <Picture picture={link.card.hero} sizes="(min-width: 48rem) 14rem, 45vw" alt="" />
            )}
            <RelatedLink link={link} />
          </li>
        ))}
      </ul>
    </aside>
  )
}

function RelatedLink({ link }: { link: ResolvedLink }) {
  return (
    <a href={link.href} rel={link.rel || undefined}>
      {link.label}
    </a>
  )
}
