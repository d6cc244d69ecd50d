import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { KeptFocus } from '@/components/admin/KeptFocus'
import { ChangedRows } from '@/components/admin/linkChanges/ChangedRows'
import { extentOf } from '@/components/admin/linkChanges/extent'
import { UndoButton } from '@/components/admin/linkChanges/UndoButton'
import { Undone } from '@/components/admin/linkChanges/Undone'
import { Pagination } from '@/components/admin/Pagination'
import { DeskTabs } from '@/components/admin/relatedLinks/DeskTabs'
import { TimeAgo } from '@/components/admin/TimeAgo'
import { openChange } from '@/domain/linkChanges'
import { ChangeAddress } from '@/domain/linkChanges/openChange'
import { undoChange } from '../../changeActions'

export const metadata: Metadata = { title: 'Change of links' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ page?: string }> }

export default async function ChangePage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const { page } = await searchParams
  const address = ChangeAddress.safeParse({ ...(await params), page })
  const change = address.success ? await openChange(actor, address.data) : null
  if (!change) notFound()
  const { id, summary, createdAt, createdBy, undoneAt } = change
  return (
    <Desk>
      <DeskHeader
        title={summary}
        description={
          <>
            {extentOf(change)} · {createdBy ?? 'Somebody who has left'} ·{' '}
            <TimeAgo date={createdAt} />
          </>
        }
      >
        <KeptFocus state={undoneAt !== null}>
          <Undone change={change} />
          {!undoneAt && isAllowed(actor, 'relatedLinks.changeLinks') && (
            <UndoButton id={id} summary={summary} undo={undoChange} />
          )}
        </KeptFocus>
      </DeskHeader>
      <DeskTabs />
      <ChangedRows rows={change.rows} />
      <Pagination
        page={change.page}
        pages={change.pages}
        hrefFor={(other) => `/admin/related-links/changes/${id}?page=${other}`}
      />
    </Desk>
  )
}
