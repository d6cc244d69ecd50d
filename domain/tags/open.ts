import { type Actor, authorise } from '@/auth/policy'
import { findTag } from '@/db/tags'

/** A tag to change; null where there is none. */
export async function openTag(actor: Actor, id: string) {
  authorise(actor, 'tags.save')
  return findTag(id)
}
