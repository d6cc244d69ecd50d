import { sectionTag, siteTag } from '@/cache/tags'
import { siteFrame } from '@/db/profiles'
import type { SiteFrame } from './views'

/** What one public page is made of, and the cache tags of all that it shows. */
export type Shown<View> = { view: View; tags: string[] }

/** What stands at an address: a view, or the address to which it moved. */
export type Found<View> = Shown<View> | { movedTo: string }

/** The site's name and navigation, around every page. */
export async function readFrame(): Promise<Shown<SiteFrame>> {
  const view = await siteFrame()
  return { view, tags: [siteTag, ...view.sections.map(({ id }) => sectionTag.card(id))] }
}
