import { cacheLife } from 'next/cache'
import { notFound, permanentRedirect } from 'next/navigation'
import { currentStamp, isOfBuild, type Stamp } from '@/cache/request'
import { shows } from '@/cache/shows'
import { readArticle } from '@/domain/reading/article'
import { type Found, readFrame, tagsOfShown } from '@/domain/reading/page'
import { readAuthor, readHome, readSection, readTag } from '@/domain/reading/profiles'

/**
 * What public pages are made of, as Next's cached functions: their tags reach the page that calls
 * them, and the page is what is cached. Each takes the stamp of its request: see `cache/request.ts`.
 */

export const frameData = () => frameAt(currentStamp())
export const articleData = (slug: string) => articleAt(currentStamp(), slug)
export const homeData = (rest: string) => homeAt(currentStamp(), rest)
export const authorData = (slug: string, rest: string) => authorAt(currentStamp(), slug, rest)
export const sectionData = (slug: string, rest: string) => sectionAt(currentStamp(), slug, rest)
export const tagData = (slug: string, rest: string) => tagAt(currentStamp(), slug, rest)

async function frameAt(stamp: Stamp) {
  'use cache'
  cacheLife('max')
  const found = await settle(stamp, readFrame)
  return found && 'view' in found
    ? found.view
    : { name: '', tagline: '', sections: [], countsLinks: false }
}

async function articleAt(stamp: Stamp, slug: string) {
  'use cache'
  cacheLife('max')
  return settle(stamp, () => readArticle(slug))
}

async function homeAt(stamp: Stamp, rest: string) {
  'use cache'
  cacheLife('max')
  return settle(stamp, () => readHome(rest))
}

async function authorAt(stamp: Stamp, slug: string, rest: string) {
  'use cache'
  cacheLife('max')
  return settle(stamp, () => readAuthor(slug, rest))
}

async function sectionAt(stamp: Stamp, slug: string, rest: string) {
  'use cache'
  cacheLife('max')
  return settle(stamp, () => readSection(slug, rest))
}

async function tagAt(stamp: Stamp, slug: string, rest: string) {
  'use cache'
  cacheLife('max')
  return settle(stamp, () => readTag(slug, rest))
}

/** The build has no database, and prerenders nothing of it. */
async function settle<View>(stamp: Stamp, read: () => Promise<Found<View> | null>) {
  if (isOfBuild(stamp)) return null
  const found = await read()
  if (found && 'view' in found) shows(tagsOfShown(found))
  return found
}

/** The view, or the answer that there is none here: 404, or 308 where it moved. */
export function viewOf<View>(found: Found<View> | null): View {
  if (!found) notFound()
  if ('movedTo' in found) permanentRedirect(found.movedTo)
  return found.view
}
