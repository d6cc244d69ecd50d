import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { BackLink } from '@/components/admin/BackLink'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { BlockForm } from '@/components/admin/relatedLinks/BlockForm'
import { readFrame } from '@/domain/reading/page'
import { blockActions } from '../blockActions'

export const metadata: Metadata = { title: 'New block of related links' }

export default async function NewBlockPage() {
  const actor = await requireActor()
  if (!isAllowed(actor, 'relatedLinks.createBlock')) notFound()
  const { view: site } = await readFrame()
  return (
    <Desk>
      <BackLink href="/admin/related-links">Related links</BackLink>
      <DeskHeader
        title="New block"
        description="Readers see nothing of it before an article places it."
      />
      <BlockForm block={null} named={[]} sections={site.sections} actions={blockActions} />
    </Desk>
  )
}
