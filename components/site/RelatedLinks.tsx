import type { ResolvedBlock } from '@/domain/reading/views'
import { RelatedCards } from './RelatedCards'
import { RelatedLink } from './RelatedLink'

/** `label` names the landmark: two of one page must not have the same. */
export function RelatedLinks({ block, label }: { block: ResolvedBlock; label: string }) {
  if (block.links.length === 0) return null
  return (
    <aside
      aria-label={label}
      data-related-links={block.blockId ?? ''}
      className={block.layout === 'line' ? undefined : 'thread-over'}
    >
      {block.heading && <p className="mb-1 text-small text-muted">{block.heading}</p>}
      {block.layout === 'cards' ? <RelatedCards links={block.links} /> : <RelatedList {...block} />}
    </aside>
  )
}

function RelatedList({ links, layout }: ResolvedBlock) {
  return (
    <ul
      className={`text-card font-bold ${layout === 'list' ? 'divide-y divide-rule' : 'thread-in space-y-2 leading-[1.3]'}`}
    >
      {links.map((link) => (
        <li key={link.href} className={layout === 'list' ? 'py-3' : undefined}>
          <RelatedLink link={link} />
        </li>
      ))}
    </ul>
  )
}
