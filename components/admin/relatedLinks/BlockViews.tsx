import Link from 'next/link'
import type { BlockListing, BlockView } from '@/domain/relatedLinks/listBlocks'
import { blocksHref } from './blocksHref'

type Props = { listing: BlockListing; needAttention: number }

/** The views of the desk: links, so that each has an address. */
export function BlockViews({ listing, needAttention }: Props) {
  return (
    <nav aria-label="Views" className="flex max-w-full gap-1 rounded-lg bg-muted p-1">
      {views.map(({ view, name }) => (
        <Link
          key={view}
          href={blocksHref({ ...listing, view, page: 1 })}
          aria-current={view === listing.view ? 'page' : undefined}
          className="inline-flex h-8 items-center gap-1.5 whitespace-nowrap rounded-md px-3 font-medium text-muted-foreground text-sm hover:text-foreground aria-[current=page]:bg-card aria-[current=page]:text-foreground aria-[current=page]:shadow-xs md:h-7"
        >
          {name}
          {view === 'attention' && needAttention > 0 && (
            <span className="rounded-full bg-notice-soft px-1.5 text-notice text-xs tabular-nums">
              {needAttention.toLocaleString('en')}
            </span>
          )}
        </Link>
      ))}
    </nav>
  )
}

const views: { view: BlockView; name: string }[] = [
  { view: 'all', name: 'All' },
  { view: 'attention', name: 'Needs attention' },
  { view: 'trash', name: 'Trash' },
]
