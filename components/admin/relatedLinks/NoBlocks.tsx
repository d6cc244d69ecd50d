import { CircleCheck, Link2, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { EmptyState } from '@/components/admin/EmptyState'
import type { BlockView } from '@/domain/relatedLinks/listBlocks'

/** In place of a view with nothing in it. */
export function NoBlocks({ view, newLink }: { view: BlockView; newLink: ReactNode }) {
  if (view === 'attention') {
    return (
      <EmptyState Icon={CircleCheck} title="Nothing needs attention">
        Every block has links, and readers get all of them.
      </EmptyState>
    )
  }
  if (view === 'trash') {
    return (
      <EmptyState Icon={Trash2} title="The trash is empty">
        Blocks that are moved to the trash wait here to be restored.
      </EmptyState>
    )
  }
  return (
    <EmptyState Icon={Link2} title="There are no shared blocks yet" action={newLink}>
      A shared block is written once and placed in many articles. Editors make them here, or out of
      the links of an article.
    </EmptyState>
  )
}
