import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { BackLink } from '@/components/admin/BackLink'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { SectionForm } from '@/components/admin/profiles/SectionForm'
import { ViewLink } from '@/components/admin/ViewLink'
import { openSection } from '@/domain/sections'
import { saveSection } from '../actions'

export const metadata: Metadata = { title: 'Section' }

type Props = { params: Promise<{ id: string }> }

export default async function SectionPage({ params }: Props) {
  const actor = await requireActor()
  if (!isAllowed(actor, 'sections.save')) notFound()
  const found = await openSection(actor, (await params).id)
  if (!found) notFound()
  const { id, name, slug, description, version } = found
  return (
    <Desk className="max-w-2xl">
      <BackLink href="/admin/sections">Sections</BackLink>
      <DeskHeader title={name}>
        <ViewLink href={`/section/${slug}`} />
      </DeskHeader>
      <SectionForm
        section={{ id, values: { name, slug, description }, version }}
        save={saveSection}
      />
    </Desk>
  )
}
