import type { PostListing } from '@/domain/posts/listing'

export const postsDesk = '/admin/posts'

const defaults: PostListing = {
  search: '',
  status: null,
  authorId: null,
  sectionId: null,
  trashed: false,
  sort: 'saved',
  direction: 'desc',
  page: 1,
}

/** The address of the list with some of it changed: its first page, unless that is the change. */
export function postsHref(query: PostListing, change: Partial<PostListing>) {
  const next = { ...query, page: 1, ...change }
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(next)) {
    if (value !== defaults[name as keyof PostListing]) parameters.set(name, String(value))
  }
  return parameters.size > 0 ? `${postsDesk}?${parameters}` : postsDesk
}

/** The list as it would be without search and filters: of all articles, or of the trash. */
export function unfilteredHref({ trashed, sort, direction }: PostListing) {
  return postsHref({ ...defaults, trashed, sort, direction }, {})
}

export function isFiltered({ search, status, authorId, sectionId }: PostListing) {
  return search !== '' || status !== null || authorId !== null || sectionId !== null
}
