import { FolderOpen } from 'lucide-react'
import type { Metadata } from 'next'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { ListDesk } from '@/components/admin/ListDesk'
import { NewLink } from '@/components/admin/NewLink'
import { SectionTable } from '@/components/admin/profiles/SectionTable'
import { Listing, rowsPerPage } from '@/domain/listing'
import { listSections } from '@/domain/sections'
import { moveSection } from './actions'

export const metadata: Metadata = { title: 'Sections' }

type Props = { searchParams: Promise<Record<string, unknown>> }

export default async function SectionsDesk({ searchParams }: Props) {
  const actor = await requireActor()
  const listing = Listing.parse(await searchParams)
  const { rows, total, pages } = await listSections(actor, listing)
  const maySave = isAllowed(actor, 'sections.save')
  return (
    <ListDesk
      href="/admin/sections"
      title="Sections"
      description="The parts of the site, in the order of its navigation. An article is in one."
      noun={['section', 'sections']}
      listing={listing}
      total={total}
      pages={pages}
      action={maySave && <NewLink href="/admin/sections/new">New section</NewLink>}
      empty={{
        Icon: FolderOpen,
        title: 'There are no sections yet',
        text: 'Make the first one: readers find it in the navigation of every page.',
      }}
    >
      <SectionTable
        sections={rows}
        maySave={maySave}
        firstPlace={listing.search ? null : (listing.page - 1) * rowsPerPage}
        total={total}
        move={moveSection}
      />
    </ListDesk>
  )
}
