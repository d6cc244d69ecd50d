import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/auth/session'
import { BackLink } from '@/components/admin/BackLink'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { ArticleSearch } from '@/components/admin/linkMap/ArticleSearch'
import { Neighbourhood } from '@/components/admin/linkMap/Neighbourhood'
import { openNeighbourhood } from '@/domain/linkMap'
import { NeighbourhoodOf } from '@/domain/linkMap/openNeighbourhood'
import { searchTargets } from '../../actions'

export const metadata: Metadata = { title: 'Neighbourhood of an article' }

type Props = { params: Promise<{ postId: string }> }

export default async function NeighbourhoodPage({ params }: Props) {
  const actor = await requireActor()
  const address = NeighbourhoodOf.safeParse(await params)
  const neighbourhood = address.success ? await openNeighbourhood(actor, address.data) : null
  if (!neighbourhood) notFound()
  return (
    <Desk>
      <BackLink href="/admin/related-links/map">Map</BackLink>
      <DeskHeader
        title="Neighbourhood"
        description="Which articles link to this one, and where it leads. Choose one to put it in the middle."
      >
        <ArticleSearch search={searchTargets} />
      </DeskHeader>
      <Neighbourhood neighbourhood={neighbourhood} />
    </Desk>
  )
}
