import { Badge } from '@/components/ui/badge'
import { cn } from '@/components/ui/cn'
import type { BlockLayout, RelatedLink } from '@/content/relatedLinkBlock/block'
import { hiddenBecause, labelOf, type Targets, targetOf } from './links'

type Props = { link: RelatedLink; links: RelatedLink[]; targets: Targets; layout: BlockLayout }

export function PreviewLink({ link, links, targets, layout }: Props) {
  const hidden = hiddenBecause(link, links, targets)
  const thumbnail = targetOf(link, targets)?.thumbnail
  return (
    <li className="min-w-0">
      {layout === 'cards' && thumbnail && (
        <img
          src={thumbnail}
          alt=""
          className={cn('mb-1.5 aspect-3/2 w-full object-cover', hidden && 'opacity-50')}
        />
      )}
      <span
        className={cn(
          'break-words',
          layout === 'line' && 'underline decoration-2 decoration-thread underline-offset-[0.15em]',
          hidden && 'text-muted-foreground',
        )}
      >
        {labelOf(link, targets)}
      </span>
      {link.rel.includes('sponsored') && (
        <span className="ml-2 font-normal text-base text-muted-foreground">Sponsored</span>
      )}
      {hidden && (
        <Badge variant="notice" className="ml-2 align-middle font-sans">
          {hidden}: not shown
        </Badge>
      )}
    </li>
  )
}
