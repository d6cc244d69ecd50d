import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { BackLink } from '@/components/admin/BackLink'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { SectionForm } from '@/components/admin/profiles/SectionForm'
import { saveSection } from '../actions'

export const metadata: Metadata = { title: 'New section' }

export default async function NewSectionPage() {
  if (!isAllowed(await requireActor(), 'sections.save')) notFound()
  return (
    <Desk className="max-w-2xl">
      <BackLink href="/admin/sections">Sections</BackLink>
      <DeskHeader title="New section" />
      <SectionForm section={null} save={saveSection} />
    </Desk>
  )
}
