import { isDeepStrictEqual } from 'node:util'
import { raiseTags } from '@/cache/raise'
import { authorTag, sectionTag, tagTag } from '@/cache/tags'
import type { Tx } from '@/db/client'
import type { ProfileKind } from '@/db/profileSlugs'

/** What readers see of an author, a section or a tag. */
type Shown = { name: string; slug: string } & Record<string, unknown>

const tagsOf = { author: authorTag, section: sectionTag, tag: tagTag }

/** Raises the tags of what readers are shown differently. */
export async function raiseForProfile(
  tx: Tx,
  kind: ProfileKind,
  id: string,
  before: Shown | null,
  after: Shown,
) {
  const tags = tagsOf[kind]
  // No page shows a new one. But a request under way may be sent on from its address, which an
  // older one had; with a number raised, nobody joins that request.
  if (!before) return raiseTags(tx, [tags.card(id)])
  const { name, slug, ...rest } = after
  const { name: oldName, slug: oldSlug, ...oldRest } = before
  await raiseTags(tx, [
    ...(name === oldName && slug === oldSlug ? [] : [tags.card(id)]),
    ...(isDeepStrictEqual(rest, oldRest) ? [] : [tags.page(id)]),
  ])
}
