import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { NotAllowed } from '@/auth/policy'
import { currentActor } from '@/auth/session'
import { DraftPage } from '@/components/site/DraftPage'
import { previewPost } from '@/domain/previews'
import { readFrame } from '@/domain/reading/page'

type Props = { params: Promise<{ postId: string }> }

export const metadata: Metadata = { title: 'Preview' }

/** What stands beside the editor. Whoever may not open the article there finds nothing here. */
export default async function PreviewBesideEditor({ params }: Props) {
  const actor = await currentActor()
  const postId = z.uuid().safeParse((await params).postId)
  if (!actor || !postId.success) notFound()
  const draft = await previewPost(actor, postId.data).catch(nothingForThem)
  if (!draft) notFound()
  const { view: site } = await readFrame()
  return <DraftPage draft={draft} site={site} />
}

function nothingForThem(error: unknown) {
  if (error instanceof NotAllowed) return null
  throw error
}
