import { authorTag, sectionTag, tagTag } from '@/cache/tags'
import { authorIdAt, authorProfiles, sectionAt, tagAt } from '@/db/profiles'
import { findRedirect } from '@/db/redirects'
import { homeList, readList, sectionList } from './lists'
import type { Found } from './page'
import type { AuthorProfile, ListView, NameLink } from './views'

export type ListPage<Subject> = { subject: Subject; list: ListView }

/** The articles of the whole site. */
export function readHome(rest: string) {
  return readList(homeList, rest, '/')
}

export async function readAuthor(
  slug: string,
  rest: string,
): Promise<Found<ListPage<AuthorProfile>> | null> {
  const id = await authorIdAt(slug)
  const [author] = id ? await authorProfiles([id]) : []
  if (!author) return movedFrom(`/author/${slug}`)
  const shown = await readList({ kind: 'author', id: author.id }, rest, author.href)
  return withSubject(author, shown, [authorTag.card(author.id), authorTag.page(author.id)])
}

export async function readSection(
  slug: string,
  rest: string,
): Promise<Found<ListPage<NameLink & { description: string }>> | null> {
  const section = await sectionAt(slug)
  if (!section) return movedFrom(`/section/${slug}`)
  const shown = await readList(sectionList(section.id), rest, section.href)
  return withSubject(section, shown, [sectionTag.card(section.id), sectionTag.page(section.id)])
}

export async function readTag(
  slug: string,
  rest: string,
): Promise<Found<ListPage<NameLink>> | null> {
  const tag = await tagAt(slug)
  if (!tag) return movedFrom(`/tag/${slug}`)
  const shown = await readList({ kind: 'tag', id: tag.id }, rest, tag.href)
  return withSubject(tag, shown, [tagTag.card(tag.id), tagTag.page(tag.id)])
}

function withSubject<Subject>(
  subject: Subject,
  list: Found<ListView> | null,
  tags: string[],
): Found<ListPage<Subject>> | null {
  if (!list || 'movedTo' in list) return list
  return { view: { subject, list: list.view }, tags: [...list.tags, ...tags] }
}

async function movedFrom(path: string): Promise<{ movedTo: string } | null> {
  const movedTo = await findRedirect(path)
  return movedTo ? { movedTo } : null
}
