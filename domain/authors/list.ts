import { type Actor, authorise } from '@/auth/policy'
import { authorPage, countAuthors } from '@/db/authors'
import { picturesById } from '@/db/media'
import { type Listing, rowsPerPage } from '../listing'

export async function listAuthors(actor: Actor, { search, page }: Listing) {
  authorise(actor, 'authors.list')
  const [authors, total] = await Promise.all([
    authorPage(search, page, rowsPerPage),
    countAuthors(search),
  ])
  const avatars = await picturesById(authors.flatMap(({ avatarId }) => avatarId ?? []))
  const rows = authors.map(({ avatarId, ...author }) => ({
    ...author,
    avatar: avatars.get(avatarId ?? '') ?? null,
  }))
  return { rows, total, pages: Math.ceil(total / rowsPerPage) }
}

export type ListedAuthor = Awaited<ReturnType<typeof listAuthors>>['rows'][number]
