import { authorTag, sectionTag, tagTag } from '@/cache/tags'
import { authorIdAt, authorProfiles, sectionAt, tagAt } from '@/db/profiles'
import { findRedirect } from '@/db/redirects'
import { homeList, readList, sectionList } from './lists'
import type { Found, Shown } from './page'
import type { AuthorProfile, ListView, NameLink } from './views'

export type ListPage<Subject> = { subject: Subject; list: ListView }

/** The newest articles of the whole site. */
export function readHome(page: number) {
  return readList(homeList, page, '/')
}

export async function readAuthor(
  slug: string,
  page: number,
): Promise<Found<ListPage<AuthorProfile>> | null> {
  const id = await authorIdAt(slug)
  const [author] = id ? await authorProfiles([id]) : []
  if (!author) return movedFrom(`/author/${slug}`)
  const shown = await readList({ kind: 'author', id: author.id }, page, author.href)
  return withSubject(author, shown, [authorTag.card(author.id), authorTag.page(author.id)])
}

export async function readSection(
  slug: string,
  page: number,
): Promise<Found<ListPage<NameLink & { description: string }>> | null> {
  const section = await sectionAt(slug)
  if (!section) return movedFrom(`/section/${slug}`)
  const shown = await readList(sectionList(section.id), page, section.href)
  return withSubject(section, shown, [sectionTag.card(section.id), sectionTag.page(section.id)])
}

export async function readTag(
  slug: string,
  page: number,
): Promise<Found<ListPage<NameLink>> | null> {
  const tag = await tagAt(slug)
  if (!tag) return movedFrom(`/tag/${slug}`)
  const shown = await readList({ kind: 'tag', id: tag.id }, page, tag.href)
  return withSubject(tag, shown, [tagTag.card(tag.id), tagTag.page(tag.id)])
}

function withSubject<Subject>(
  subject: Subject,
  list: Shown<ListView> | null,
  tags: string[],
): Shown<ListPage<Subject>> | null {
  return list && { view: { subject, list: list.view }, tags: [...list.tags, ...tags] }
}

async function movedFrom(path: string): Promise<{ movedTo: string } | null> {
  const movedTo = await findRedirect(path)
  return movedTo ? { movedTo } : null
}
