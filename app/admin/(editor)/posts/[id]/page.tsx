import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed, NotAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { EditorScreen } from '@/components/editor/EditorScreen'
import { readConfig } from '@/config'
import { openPost } from '@/domain/posts'
import { readFrame } from '@/domain/reading/page'
import * as actions from './actions'
import * as previewActions from './previewActions'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'Article' }

export default async function EditorPage({ params }: Props) {
  const actor = await requireActor()
  const opened = await openPost(actor, (await params).id).catch(nothingForThem)
  if (!opened) notFound()
  const { view: site } = await readFrame()
  return (
    <EditorScreen
      opened={opened}
      user={{ id: actor.userId, name: actor.name, email: actor.email }}
      mayShareBlocks={isAllowed(actor, 'relatedLinks.createBlock')}
      sections={site.sections.map(({ id, name }) => ({ id, name }))}
      site={{ name: site.name, url: readConfig().siteUrl }}
      actions={{ ...actions, ...previewActions }}
    />
  )
}

/** Nobody learns whether an article that they may not open exists. */
function nothingForThem(error: unknown) {
  if (error instanceof NotAllowed) return null
  throw error
}
