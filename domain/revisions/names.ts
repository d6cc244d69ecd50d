import type { Names } from '@/content/comparison/details'
import { referencesOf } from '@/content/references'
import { findTargets } from '@/db/linkTargets'
import { picturesById } from '@/db/media'
import { authorProfiles, sectionWithId, tagLinks } from '@/db/profiles'
import { findBlockNames } from '@/db/relatedLinks'
import type { PostContent } from '../posts/content'
import type { Picture } from '../reading/views'

/** How everything that the texts refer to is called today, by its id. */
export async function namesIn(contents: PostContent[]): Promise<Names> {
  const references = contents.map(({ body }) => referencesOf(body))
  const found = await Promise.all([
    authorProfiles(idsIn(contents, ({ authorIds }) => authorIds)),
    tagLinks(idsIn(contents, ({ tagIds }) => tagIds)),
    sectionsWith(idsIn(contents, ({ sectionId }) => (sectionId ? [sectionId] : []))),
    findTargets(references.flatMap(({ postIds }) => postIds)),
    findBlockNames(references.flatMap(({ blockIds }) => blockIds)),
  ])
  return new Map(
    found
      .flat()
      .map((thing) => [thing.id, 'title' in thing ? thing.title || 'Untitled' : thing.name]),
  )
}

/** The pictures of the texts that were not deleted, by their ids. */
export async function picturesIn(contents: PostContent[]): Promise<Record<string, Picture>> {
  const ids = contents.flatMap(({ heroId, body }) => [
    ...(heroId ? [heroId] : []),
    ...referencesOf(body).mediaIds,
  ])
  return Object.fromEntries(await picturesById([...new Set(ids)]))
}

function idsIn(contents: PostContent[], read: (content: PostContent) => string[]) {
  return [...new Set(contents.flatMap(read))]
}

async function sectionsWith(ids: string[]) {
  const sections = await Promise.all(ids.map((id) => sectionWithId(id)))
  return sections.flatMap((section) => section ?? [])
}
