import { PenLine } from 'lucide-react'
import type { Metadata } from 'next'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { ListDesk } from '@/components/admin/ListDesk'
import { NewLink } from '@/components/admin/NewLink'
import { AuthorTable } from '@/components/admin/profiles/AuthorTable'
import { listAuthors } from '@/domain/authors'
import { Listing } from '@/domain/listing'

export const metadata: Metadata = { title: 'Authors' }

type Props = { searchParams: Promise<Record<string, unknown>> }

export default async function AuthorsDesk({ searchParams }: Props) {
  const actor = await requireActor()
  const listing = Listing.parse(await searchParams)
  const { rows, total, pages } = await listAuthors(actor, listing)
  const maySave = isAllowed(actor, 'authors.save')
  return (
    <ListDesk
      href="/admin/authors"
      title="Authors"
      description="The bylines that readers see. An author may have a login, or be a guest."
      noun={['author', 'authors']}
      listing={listing}
      total={total}
      pages={pages}
      action={maySave && <NewLink href="/admin/authors/new">New author</NewLink>}
      empty={{
        Icon: PenLine,
        title: 'There are no authors yet',
        text: 'Make the first byline, so that articles can say who wrote them.',
      }}
    >
      <AuthorTable authors={rows} maySave={maySave} />
    </ListDesk>
  )
}
