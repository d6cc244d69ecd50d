import type { BlockListing, BlockView } from '@/domain/relatedLinks/listBlocks'
import { blocksHref } from './blocksHref'
import { Views } from './Views'

type Props = { listing: BlockListing; needAttention: number }

export function BlockViews({ listing, needAttention }: Props) {
  return (
    <Views
      views={views.map(({ view, name }) => ({
        name,
        href: blocksHref({ ...listing, view, page: 1 }),
        isCurrent: view === listing.view,
        count: view === 'attention' ? needAttention : 0,
      }))}
    />
  )
}

const views: { view: BlockView; name: string }[] = [
  { view: 'all', name: 'All' },
  { view: 'attention', name: 'Needs attention' },
  { view: 'trash', name: 'Trash' },
]
