import { type Address, addressAt } from './address'
import { readArticle } from './article'
import { type Found, readFrame, tagsOfShown } from './page'
import { readAuthor, readHome, readSection, readTag } from './profiles'

/**
 * The cache tags that the page at a canonical path has if it is rendered now; null where there is
 * none. By them, a page can be told to look as it did without rendering it.
 */
export async function readTagsOfPage(path: string): Promise<string[] | null> {
  const found = await read(addressAt(path))
  if (!found || 'movedTo' in found) return null
  return [...tagsOfShown(await readFrame()), ...tagsOfShown(found)]
}

function read(address: Address): Promise<Found<unknown> | null> {
  switch (address.kind) {
    case 'home':
      return readHome(address.rest)
    case 'article':
      return readArticle(address.slug)
    case 'author':
      return readAuthor(address.slug, address.rest)
    case 'section':
      return readSection(address.slug, address.rest)
    case 'tag':
      return readTag(address.slug, address.rest)
  }
}
