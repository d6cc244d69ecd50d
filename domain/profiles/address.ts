import type { Tx } from '@/db/client'
import { type ProfileKind, profileSlugIsTaken } from '@/db/profileSlugs'
import { dropRedirect, redirectFrom } from '@/db/redirects'
import { firstFreeSlug, slugFor } from '../slug'

/** The slug that was asked for, else a free one made of the name; null where another has it. */
export async function settleSlug(
  tx: Tx,
  kind: ProfileKind,
  { id, name, slug }: { id: string | null; name: string; slug: string },
): Promise<string | null> {
  if (slug !== '') return (await profileSlugIsTaken(tx, kind, slug, id)) ? null : slug
  return firstFreeSlug(slugFor(name) || kind, (free) => profileSlugIsTaken(tx, kind, free, id))
}

/** Notes that the thing moved from one slug to another; it comes from nowhere where it is new. */
export async function moveAddress(
  tx: Tx,
  kind: ProfileKind,
  id: string,
  before: string | null,
  after: string,
) {
  if (before === after) return
  await dropRedirect(tx, `/${kind}/${after}`)
  if (before !== null) await redirectFrom(tx, `/${kind}/${before}`, targetOf(kind, id))
}

function targetOf(kind: ProfileKind, id: string) {
  if (kind === 'author') return { authorId: id }
  return kind === 'section' ? { sectionId: id } : { tagId: id }
}
