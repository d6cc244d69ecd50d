import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { BackLink } from '@/components/admin/BackLink'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { AuthorForm } from '@/components/admin/profiles/AuthorForm'
import { ViewLink } from '@/components/admin/ViewLink'
import { openAuthor, possibleOwners } from '@/domain/authors'
import { authorValues } from '@/domain/authors/fields'
import { saveAuthor } from '../actions'

export const metadata: Metadata = { title: 'Author' }

type Props = { params: Promise<{ id: string }> }

export default async function AuthorPage({ params }: Props) {
  const actor = await requireActor()
  if (!isAllowed(actor, 'authors.save')) notFound()
  const found = await openAuthor(actor, (await params).id)
  if (!found) notFound()
  const { id, name, slug, version } = found
  return (
    <Desk className="max-w-2xl">
      <BackLink href="/admin/authors">Authors</BackLink>
      <DeskHeader title={name}>
        <ViewLink href={`/author/${slug}`} />
      </DeskHeader>
      <AuthorForm
        avatar={found.avatar}
        author={{ id, values: authorValues(found), version }}
        owners={await possibleOwners(actor, id)}
        save={saveAuthor}
      />
    </Desk>
  )
}
