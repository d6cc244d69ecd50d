import { Tags } from 'lucide-react'
import type { Metadata } from 'next'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { ListDesk } from '@/components/admin/ListDesk'
import { NewLink } from '@/components/admin/NewLink'
import { TagTable } from '@/components/admin/profiles/TagTable'
import { Listing } from '@/domain/listing'
import { listTags } from '@/domain/tags'

export const metadata: Metadata = { title: 'Tags' }

type Props = { searchParams: Promise<Record<string, unknown>> }

export default async function TagsDesk({ searchParams }: Props) {
  const actor = await requireActor()
  const listing = Listing.parse(await searchParams)
  const { rows, total, pages } = await listTags(actor, listing)
  const maySave = isAllowed(actor, 'tags.save')
  return (
    <ListDesk
      href="/admin/tags"
      title="Tags"
      description="What articles are about. Each has a page with all of its articles."
      noun={['tag', 'tags']}
      listing={listing}
      total={total}
      pages={pages}
      action={maySave && <NewLink href="/admin/tags/new">New tag</NewLink>}
      empty={{
        Icon: Tags,
        title: 'There are no tags yet',
        text: 'Make one for a subject that more than one article is about.',
      }}
    >
      <TagTable tags={rows} maySave={maySave} />
    </ListDesk>
  )
}
