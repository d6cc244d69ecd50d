import type { PostList } from '@/cache/tags'
import { publishedIdAt } from '@/db/posts/published'
import { authorIdAt, sectionAt, tagAt } from '@/db/profiles'
import { findRedirect } from '@/db/redirects'
import { homeList, locateInList } from './lists'

/** What readers find at a canonical path: a page, the way to where it moved, or nothing. */
export type Location = 'page' | 'nothing' | { movedTo: string }

/** Looks up what is at a path, by indexes and without rendering. */
export async function locate(path: string): Promise<Location> {
  const [first = '', slug, ...rest] = path.split('/').slice(1)
  if (slug !== undefined && isProfile(first)) return locateProfile(first, slug, rest.join('/'))
  if (slug === undefined && first !== '') return locateArticle(first)
  return locatePage(homeList, '/', path.slice(1))
}

async function locateArticle(slug: string): Promise<Location> {
  return (await publishedIdAt(slug)) === null ? movedFrom(`/${slug}`) : 'page'
}

type ProfileKind = keyof typeof idAt

function isProfile(kind: string): kind is ProfileKind {
  return kind in idAt
}

async function locateProfile(kind: ProfileKind, slug: string, rest: string): Promise<Location> {
  const href = `/${kind}/${slug}`
  const id = await idAt[kind](slug)
  if (id) return locatePage({ kind, id }, href, rest)
  const moved = await movedFrom(href)
  return typeof moved === 'object' && rest !== '' ? { movedTo: `${moved.movedTo}/${rest}` } : moved
}

const idAt = {
  author: authorIdAt,
  section: async (slug: string) => (await sectionAt(slug))?.id,
  tag: async (slug: string) => (await tagAt(slug))?.id,
}

async function locatePage(list: PostList, href: string, rest: string): Promise<Location> {
  const found = await locateInList(list, rest)
  return found === 'moved' ? { movedTo: href } : found
}

async function movedFrom(path: string): Promise<Location> {
  const movedTo = await findRedirect(path)
  return movedTo === null ? 'nothing' : { movedTo }
}
