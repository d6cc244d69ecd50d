import type { PostList } from '@/cache/tags'
import { publishedIdAt } from '@/db/posts/published'
import { authorIdAt, sectionAt, tagAt } from '@/db/profiles'
import { findRedirect } from '@/db/redirects'
import { type Address, addressAt } from './address'
import { hasPage, homeList } from './lists'

/** What readers find at a canonical path: a page, the way to where it moved, or nothing. */
export type Location = 'page' | 'nothing' | { movedTo: string }

/** Looks up what is at a path, by indexes and without rendering. */
export async function locate(path: string): Promise<Location> {
  const address = addressAt(path)
  if (address === null) return 'nothing'
  if (address.kind === 'home') return onPage(homeList, address.page)
  return address.kind === 'article' ? locateArticle(address.slug) : locateProfile(address)
}

async function locateArticle(slug: string): Promise<Location> {
  return (await publishedIdAt(slug)) === null ? movedFrom(`/${slug}`) : 'page'
}

type ProfileAddress = Extract<Address, { kind: keyof typeof idAt }>

async function locateProfile({ kind, slug, page }: ProfileAddress): Promise<Location> {
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
