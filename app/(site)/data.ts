import { cacheLife } from 'next/cache'
import { PHASE_PRODUCTION_BUILD } from 'next/constants'
import { notFound, permanentRedirect } from 'next/navigation'
import { shows } from '@/cache/shows'
import { readArticle } from '@/domain/reading/article'
import { type Found, readFrame } from '@/domain/reading/page'
import { readAuthor, readHome, readSection, readTag } from '@/domain/reading/profiles'

/**
 * What public pages are made of, as Next's cached functions: their tags reach the page that calls
 * them, and the page is what is cached. The build has no database, and prerenders nothing of it.
 */

export async function frameData() {
  'use cache'
  cacheLife('max')
  const found = await settle(readFrame)
  return found && 'view' in found
    ? found.view
    : { name: '', tagline: '', sections: [], countsLinks: false }
}

export async function articleData(slug: string) {
  'use cache'
  cacheLife('max')
  return settle(() => readArticle(slug))
}

export async function homeData(page: number) {
  'use cache'
  cacheLife('max')
  return settle(() => readHome(page))
}

export async function authorData(slug: string, page: number) {
  'use cache'
  cacheLife('max')
  return settle(() => readAuthor(slug, page))
}

export async function sectionData(slug: string, page: number) {
  'use cache'
  cacheLife('max')
  return settle(() => readSection(slug, page))
}

export async function tagData(slug: string, page: number) {
  'use cache'
  cacheLife('max')
  return settle(() => readTag(slug, page))
}

async function settle<View>(read: () => Promise<Found<View> | null>) {
  if (process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD) return null
  const found = await read()
  if (found && 'view' in found) shows(found.tags)
  return found
}

/** The view, or the answer that there is none here: 404, or 308 where it moved. */
export function viewOf<View>(found: Found<View> | null): View {
  if (!found) notFound()
  if ('movedTo' in found) permanentRedirect(found.movedTo)
  return found.view
}
