import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { BackLink } from '@/components/admin/BackLink'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { TagForm } from '@/components/admin/profiles/TagForm'
import { ViewLink } from '@/components/admin/ViewLink'
import { openTag } from '@/domain/tags'
import { saveTag } from '../actions'

export const metadata: Metadata = { title: 'Tag' }

type Props = { params: Promise<{ id: string }> }

export default async function TagPage({ params }: Props) {
  const actor = await requireActor()
  if (!isAllowed(actor, 'tags.save')) notFound()
  const found = await openTag(actor, (await params).id)
  if (!found) notFound()
  const { id, name, slug, version } = found
  return (
    <Desk className="max-w-2xl">
      <BackLink href="/admin/tags">Tags</BackLink>
      <DeskHeader title={name}>
        <ViewLink href={`/tag/${slug}`} />
      </DeskHeader>
      <TagForm tag={{ id, values: { name, slug }, version }} save={saveTag} />
    </Desk>
  )
}
