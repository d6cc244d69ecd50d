import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { BackLink } from '@/components/admin/BackLink'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { BlockForm } from '@/components/admin/relatedLinks/BlockForm'
import { BlockNumbers } from '@/components/admin/relatedLinks/numbers/BlockNumbers'
import { Placements } from '@/components/admin/relatedLinks/Placements'
import { ReadOnlyBlock } from '@/components/admin/relatedLinks/ReadOnlyBlock'
import { RestoreBlock } from '@/components/admin/relatedLinks/RestoreBlock'
import { TrashBlock } from '@/components/admin/relatedLinks/TrashBlock'
import { TimeAgo } from '@/components/admin/TimeAgo'
import { openBlockNumbers } from '@/domain/linkCounts'
import { Days } from '@/domain/linkCounts/numbers'
import { readFrame } from '@/domain/reading/page'
import { nameMentioned, openBlock } from '@/domain/relatedLinks'
import { mentionedIn } from '@/domain/relatedLinks/mentioned'
import { BlockAddress } from '@/domain/relatedLinks/openBlock'
import { restoreBlock, trashBlock } from '../actions'
import { blockActions } from '../blockActions'

export const metadata: Metadata = { title: 'Block of related links' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ page?: string; days?: string }>
}

export default async function BlockPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const { page: placementPage, days } = await searchParams
  const address = BlockAddress.safeParse({ ...(await params), placementPage })
  const block = address.success ? await openBlock(actor, address.data) : null
  if (!block) notFound()
  const [named, frame] = await Promise.all([
    nameMentioned(actor, mentionedIn(block.rule)),
    readFrame(),
  ])
  const maySave = isAllowed(actor, 'relatedLinks.saveBlock')
  const mayTrash = isAllowed(actor, 'relatedLinks.trashBlock')
  const mayRestore = isAllowed(actor, 'relatedLinks.restoreBlock')
  return (
    <Desk>
      <BackLink href="/admin/related-links">Related links</BackLink>
      <DeskHeader
        title={block.name}
        description={
          <>
            Saved <TimeAgo date={block.savedAt} />
          </>
        }
      >
        {block.trashed && mayRestore && <RestoreBlock block={block} restore={restoreBlock} />}
        {!block.trashed && mayTrash && (
          <TrashBlock
            block={block}
            readers={block.readers}
            trash={trashBlock}
            restore={restoreBlock}
            isAtForm
          />
        )}
      </DeskHeader>
      {maySave && !block.trashed ? (
        <BlockForm
          key={block.id}
          block={block}
          named={named}
          sections={frame.view.sections}
          actions={blockActions}
        />
      ) : (
        <ReadOnlyBlock block={block} named={named} />
      )}
      <Placements block={block} />
      <BlockNumbers
        blockId={block.id}
        numbers={await openBlockNumbers(actor, block.id, Days.parse(days))}
      />
    </Desk>
  )
}
