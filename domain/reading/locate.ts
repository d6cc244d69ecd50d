import { publishedIdAt } from '@/db/posts/published'
import { authorIdAt, sectionAt, tagAt } from '@/db/profiles'
import { findRedirect } from '@/db/redirects'
import { type Address, addressAt } from './address'
import { homeList, locateInList } from './lists'

/** What readers find at a canonical path: a page, the way to where it moved, or nothing. */
export type Location = 'page' | 'nothing' | { movedTo: string }

/** Looks up what is at a path, by indexes and without rendering. */
export async function locate(path: string): Promise<Location> {
  const address = addressAt(path)
  if (address.kind === 'home') return locateInList(homeList, address.rest, '/')
  return address.kind === 'article' ? locateArticle(address.slug) : locateProfile(address)
}

async function locateArticle(slug: string): Promise<Location> {
  return (await publishedIdAt(slug)) === null ? movedFrom(`/${slug}`) : 'page'
}

type ProfileAddress = Extract<Address, { kind: keyof typeof idAt }>

async function locateProfile({ kind, slug, rest }: ProfileAddress): Promise<Location> {
  const href = `/${kind}/${slug}`
  const id = await idAt[kind](slug)
  if (id) return locateInList({ kind, id }, rest, href)
  const moved = await movedFrom(href)
  if (typeof moved !== 'object' || rest === '') return moved
  // Its pages may have moved too: readers are taken to where they are in one step.
  const there = await locate(`${moved.movedTo}/${rest}`)
  return there === 'page' ? { movedTo: `${moved.movedTo}/${rest}` } : there
}

const idAt = {
  author: authorIdAt,
  section: async (slug: string) => (await sectionAt(slug))?.id,
  tag: async (slug: string) => (await tagAt(slug))?.id,
}

async function movedFrom(path: string): Promise<Location> {
  const movedTo = await findRedirect(path)
  return movedTo === null ? 'nothing' : { movedTo }
}
