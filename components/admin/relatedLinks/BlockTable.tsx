import { ActionsHead } from '@/components/admin/ActionsHead'
import { TimeAgo } from '@/components/admin/TimeAgo'
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from '@/components/ui/table'
import type { BlockListing, ListedBlock } from '@/domain/relatedLinks/listBlocks'
import { BlockCell } from './BlockCell'
import { LinkCount } from './LinkCount'
import { layoutNames } from './layouts'
import { NumberCells, NumberHeads } from './numbers/BlockColumns'
import { RestoreBlock } from './RestoreBlock'
import { kindNames, kindOf } from './rules/words'
import { TrashBlock } from './TrashBlock'
import type { ChangeBlock } from './useBlockChange'

type Props = {
  blocks: ListedBlock[]
  listing: BlockListing
  trash: ChangeBlock | null
  restore: ChangeBlock | null
}

export function BlockTable({ blocks, listing, trash, restore }: Props) {
  const { view } = listing
  const isTrash = view === 'trash'
  const hasActions = isTrash ? restore !== null : trash !== null
  return (
    <Table>
      <TableHeader>
        <TableRow>
          <TableHead>Block</TableHead>
          <TableHead className="max-lg:hidden">Kind</TableHead>
          <TableHead className="max-xl:hidden">Layout</TableHead>
          <TableHead className="max-lg:hidden">Links</TableHead>
          <TableHead className="text-right max-lg:hidden">Articles</TableHead>
          <NumberHeads listing={listing} />
          <TableHead className="max-xl:hidden">{isTrash ? 'Moved to trash' : 'Saved'}</TableHead>
          {hasActions && <ActionsHead />}
        </TableRow>
      </TableHeader>
      <TableBody>
        {blocks.map((block) => (
          <TableRow key={block.id}>
            <BlockCell block={block} saysWhy={view === 'attention'} />
            <TableCell className="text-muted-foreground max-lg:hidden">
              {kindNames[kindOf(block)]}
            </TableCell>
            <TableCell className="text-muted-foreground max-xl:hidden">
              {layoutNames[block.layout]}
            </TableCell>
            <TableCell className="whitespace-nowrap max-lg:hidden">
              <LinkCount block={block} />
            </TableCell>
            <TableCell className="text-right tabular-nums max-lg:hidden">
              {block.articles.all.toLocaleString('en')}
            </TableCell>
            <NumberCells numbers={block.numbers} />
            <TableCell className="text-muted-foreground max-xl:hidden">
              <TimeAgo date={block.trashedAt ?? block.savedAt} />
            </TableCell>
            {hasActions && (
              <TableCell className="text-right">
                {isTrash && restore && <RestoreBlock block={block} restore={restore} />}
                {!isTrash && trash && restore && (
                  <TrashBlock
                    block={block}
                    readers={block.articles.forReaders}
                    trash={trash}
                    restore={restore}
                  />
                )}
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
