import { cn } from '@/components/ui/cn'
import type { BlockLayout, RelatedLink } from '@/content/relatedLinkBlock/block'
import type { Targets } from './links'
import { PreviewLink } from './PreviewLink'

type Block = { heading: string; layout: BlockLayout; links: RelatedLink[] }

/** A block as readers get it; links that they do not get stand faded, each with its reason. */
export function BlockPreview({ block, targets }: { block: Block; targets: Targets }) {
  const { heading, layout, links } = block
  return (
    <div
      className={cn('grid gap-1', layout !== 'line' && 'border-t-2 border-thread pt-2 text-base')}
    >
      {heading !== '' && <p className="font-serif text-muted-foreground text-base">{heading}</p>}
      <ul className={cn('font-serif font-semibold text-lg leading-snug', listLooks[layout])}>
        {links.map((link) => (
          <PreviewLink key={link.id} link={link} links={links} targets={targets} layout={layout} />
        ))}
      </ul>
    </div>
  )
}

const listLooks: Record<BlockLayout, string> = {
  // The thread leads into the underline of the first link.
  line: 'relative grid gap-1 pl-6 before:absolute before:top-[1.16em] before:left-0 before:h-0.5 before:w-6 before:bg-thread',
  list: 'divide-y divide-border [&>li]:py-1.5',
  cards: 'mt-1 grid grid-cols-2 gap-4',
}
