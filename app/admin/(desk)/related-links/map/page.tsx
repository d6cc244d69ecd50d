import type { Metadata } from 'next'
import { requireActor } from '@/auth/session'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { ArticleSearch } from '@/components/admin/linkMap/ArticleSearch'
import { MapDesk } from '@/components/admin/linkMap/MapDesk'
import { DeskTabs } from '@/components/admin/relatedLinks/DeskTabs'
import { openMap } from '@/domain/linkMap'
import { searchTargets } from '../actions'

export const metadata: Metadata = { title: 'Map of the links' }

export default async function MapPage() {
  const actor = await requireActor()
  return (
    <Desk>
      <DeskHeader
        title="Map"
        description="Where readers are led, from section to section. Every part opens the links of its section."
      >
        <ArticleSearch search={searchTargets} />
      </DeskHeader>
      <DeskTabs />
      <MapDesk map={await openMap(actor)} />
    </Desk>
  )
}
