import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isAllowed } from '@/auth/policy'
import { requireActor } from '@/auth/session'
import { BackLink } from '@/components/admin/BackLink'
import { Desk } from '@/components/admin/Desk'
import { DeskHeader } from '@/components/admin/DeskHeader'
import { AuthorForm } from '@/components/admin/profiles/AuthorForm'
import { possibleOwners } from '@/domain/authors'
import { saveAuthor } from '../actions'

export const metadata: Metadata = { title: 'New author' }

export default async function NewAuthorPage() {
  const actor = await requireActor()
  if (!isAllowed(actor, 'authors.save')) notFound()
  return (
    <Desk className="max-w-2xl">
      <BackLink href="/admin/authors">Authors</BackLink>
      <DeskHeader title="New author" />
      <AuthorForm
        author={null}
        avatar={null}
        owners={await possibleOwners(actor, null)}
        save={saveAuthor}
      />
    </Desk>
  )
}
