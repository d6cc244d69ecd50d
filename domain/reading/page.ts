import { sectionTag, siteTag } from '@/cache/tags'
import { viewTag } from '@/cache/viewTag'
import { siteFrame } from '@/db/profiles'
import type { SiteFrame } from './views'

/** What one public page is made of, and the cache tags of all that it depends on. */
export type Shown<View> = { view: View; tags: string[] }

/** What stands at an address: a view, or the address to which it moved. */
export type Found<View> = Shown<View> | { movedTo: string }

/** The site's name and navigation, around every page. */
export async function readFrame(): Promise<Shown<SiteFrame>> {
  const view = await siteFrame()
  return { view, tags: [siteTag, ...view.sections.map(({ id }) => sectionTag.card(id))] }
}

/** The cache tags of a page that shows this: of what it depends on, and of what it is now. */
export function tagsOfShown({ view, tags }: Shown<unknown>): string[] {
  return [...tags, viewTag(view)]
}
