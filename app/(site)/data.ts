import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { isBuild, noteTags } from '@/cache/request'
import { readArticle } from '@/domain/reading/article'
import { type Found, readFrame, tagsOfShown } from '@/domain/reading/page'
import { readAuthor, readHome, readSection, readTag } from '@/domain/reading/profiles'

/** Views for public pages. Each is read once per render, and its tags become the page's. */

export const frameData = cache(async () => {
  const found = await settle(readFrame)
  return found && 'view' in found
    ? found.view
    : { name: '', tagline: '', sections: [], countsLinks: false }
})
export const articleData = cache((slug: string) => settle(() => readArticle(slug)))
export const homeData = cache((rest: string) => settle(() => readHome(rest)))
export const authorData = cache((slug: string, rest: string) =>
  settle(() => readAuthor(slug, rest)),
)
export const sectionData = cache((slug: string, rest: string) =>
  settle(() => readSection(slug, rest)),
)
export const tagData = cache((slug: string, rest: string) => settle(() => readTag(slug, rest)))

/** The build has no database, and prerenders nothing of it. */
async function settle<View>(read: () => Promise<Found<View> | null>) {
  if (isBuild()) return null
  const found = await read()
  if (found && 'view' in found) noteTags(tagsOfShown(found))
  return found
}

/** The view, or the answer that there is none here: 404, or 308 where it moved. */
export function viewOf<View>(found: Found<View> | null): View {
  if (!found) notFound()
  if ('movedTo' in found) permanentRedirect(found.movedTo)
  return found.view
}
