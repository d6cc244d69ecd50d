import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NotAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { RevisionsScreen } from '@/components/editor/revisions/RevisionsScreen'
import { compareRevisions, listRevisions } from '@/domain/revisions'
import { ComparisonAddress } from '@/domain/revisions/compare'
import { RevisionListing } from '@/domain/revisions/list'
import * as actions from './actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, unknown>> }

export const metadata: Metadata = { title: 'Revisions' }

export default async function RevisionsPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const { id: postId } = await params
  const asked = await searchParams
  const { page } = RevisionListing.parse(asked)
  const address = ComparisonAddress.parse(asked)
  const [list, comparison] = await Promise.all([
    listRevisions(actor, { postId, page }),
    compareRevisions(actor, { postId, ...address }),
  ]).catch(nothingForThem)
  if (!list) notFound()
  return (
    <RevisionsScreen
      list={list}
      comparison={comparison}
      address={address}
      actions={{ ...actions }}
    />
  )
}

/** Nobody learns whether an article that they may not open exists. */
function nothingForThem(error: unknown): [null, null] {
  if (error instanceof NotAllowed) return [null, null]
  throw error
}
