import type { PostList } from '@/cache/tags'
import { publishedIdAt } from '@/db/posts/published'
import { authorIdAt, sectionAt, tagAt } from '@/db/profiles'
import { findRedirect } from '@/db/redirects'
import { hasPage, homeList } from './lists'

/** What readers find at a canonical path: a page, the way to where it moved, or nothing. */
export type Location = 'page' | 'nothing' | { movedTo: string }

/** Looks up what is at a path, by indexes and without rendering. */
export async function locate(path: string): Promise<Location> {
  const [, listPath = path, number = '1'] = /^(.*)\/page\/(\d+)$/.exec(path) ?? []
  const [first = '', slug, ...rest] = listPath.split('/').slice(1)
  if (rest.length > 0) return 'nothing'
  if (slug !== undefined) return locateProfile(first, slug, Number(number))
  if (first === '') return onPage(homeList, Number(number))
  return path === listPath ? locateArticle(first) : 'nothing'
}

async function locateArticle(slug: string): Promise<Location> {
  return (await publishedIdAt(slug)) === null ? movedFrom(`/${slug}`) : 'page'
}

async function locateProfile(kind: string, slug: string, page: number): Promise<Location> {
  if (kind !== 'author' && kind !== 'section' && kind !== 'tag') return 'nothing'
  const id = await idAt[kind](slug)
  if (id) return onPage({ kind, id }, page)
  const moved = await movedFrom(`/${kind}/${slug}`)
  return typeof moved === 'object' && page > 1
    ? { movedTo: `${moved.movedTo}/page/${page}` }
    : moved
}

const idAt = {
  author: authorIdAt,
  section: async (slug: string) => (await sectionAt(slug))?.id,
  tag: async (slug: string) => (await tagAt(slug))?.id,
}

async function onPage(list: PostList, page: number): Promise<Location> {
  return (await hasPage(list, page)) ? 'page' : 'nothing'
}

async function movedFrom(path: string): Promise<Location> {
  const movedTo = await findRedirect(path)
  return movedTo === null ? 'nothing' : { movedTo }
}
