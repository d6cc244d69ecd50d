import { Badge } from '@/components/ui/badge'
import { cn } from '@/components/ui/cn'
import type { BlockLayout, RelatedLink } from '@/content/relatedLinkBlock/block'
import { hiddenBecause, labelOf, type Targets, targetOf } from './links'

type Block = { heading: string; layout: BlockLayout; links: RelatedLink[] }

/** A block as readers get it; links that they do not get stand faded, each with its reason. */
export function BlockPreview({ block, targets }: { block: Block; targets: Targets }) {
  const { heading, layout, links } = block
  return (
    <div
      className={cn('grid gap-2 border-l-3 border-primary/60 pl-4', layout === 'line' && 'gap-1')}
    >
      {heading !== '' && (
        <p className="text-sm font-semibold tracking-wide text-muted-foreground">{heading}</p>
      )}
      <ul className={cn('grid gap-2', layout === 'cards' && 'grid-cols-2 gap-4 sm:grid-cols-3')}>
        {links.map((link) => (
          <PreviewLink key={link.id} link={link} targets={targets} layout={layout} />
        ))}
      </ul>
    </div>
  )
}

function PreviewLink({
  link,
  targets,
  layout,
}: {
  link: RelatedLink
  targets: Targets
  layout: BlockLayout
}) {
  const hidden = hiddenBecause(link, targets)
  const thumbnail = targetOf(link, targets)?.thumbnail
  return (
    <li className="min-w-0">
      {layout === 'cards' && (
        <span className="mb-1.5 block aspect-3/2 overflow-hidden rounded-sm bg-muted">
          {thumbnail && <img src={thumbnail} alt="" className="size-full object-cover" />}
        </span>
      )}
      <span
        className={cn(
          'font-serif leading-snug font-semibold break-words underline decoration-primary/50 underline-offset-4',
          layout === 'line' ? 'text-lg' : 'text-base',
          hidden && 'text-muted-foreground decoration-dotted',
        )}
      >
        {labelOf(link, targets)}
      </span>
      {hidden && (
        <Badge variant="notice" className="ml-2 align-middle">
          {hidden}: not shown
        </Badge>
      )}
    </li>
  )
}
