import type { ReactNode } from 'react'
import { NothingFound } from '@/components/admin/NothingFound'
import { Pagination } from '@/components/admin/Pagination'
import { SearchField } from '@/components/admin/SearchField'
import { Card } from '@/components/ui/card'
import type { listBlocks } from '@/domain/relatedLinks'
import type { BlockListing } from '@/domain/relatedLinks/listBlocks'
import { BlockTable } from './BlockTable'
import { BlockViews } from './BlockViews'
import { blocksHref } from './blocksHref'
import { NoBlocks } from './NoBlocks'
import type { ChangeBlock } from './useBlockChange'

type Props = {
  listing: BlockListing
  found: Awaited<ReturnType<typeof listBlocks>>
  /** Leads to the form of a new block; absent for those who may not make one. */
  newLink: ReactNode
  /** Null for those who may not. */
  trash: ChangeBlock | null
  restore: ChangeBlock | null
}

export function BlockList({ listing, found, newLink, trash, restore }: Props) {
  const { search, view } = listing
  const hrefFor = (change: Partial<BlockListing>) => blocksHref({ ...listing, page: 1, ...change })
  const { blocks, total, page, pages, needAttention } = found
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <BlockViews listing={listing} needAttention={needAttention} />
        <SearchField label="Search names and headings" />
      </div>
      <Card className="overflow-hidden">
        {total > 0 && (
          <BlockTable blocks={blocks} listing={listing} trash={trash} restore={restore} />
        )}
        {total === 0 && search !== '' && (
          <NothingFound search={search} href={hrefFor({ search: '' })} />
        )}
        {total === 0 && search === '' && <NoBlocks view={view} newLink={newLink} />}
      </Card>
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(other) => hrefFor({ page: other })}
        summary={total > 0 && `${total.toLocaleString('en')} ${total === 1 ? 'block' : 'blocks'}`}
      />
    </>
  )
}
