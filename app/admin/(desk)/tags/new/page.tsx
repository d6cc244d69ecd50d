import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { BackLink } from '@/components/admin/BackLink'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { TagForm } from '@/components/admin/profiles/TagForm'
import { saveTag } from '../actions'

export const metadata: Metadata = { title: 'New tag' }

export default async function NewTagPage() {
  if (!isAllowed(await requireActor(), 'tags.save')) notFound()
  return (
    <Desk className="max-w-2xl">
      <BackLink href="/admin/tags">Tags</BackLink>
      <DeskHeader title="New tag" />
      <TagForm tag={null} save={saveTag} />
    </Desk>
  )
}
