import { type Actor, authorise } from '@/auth/policy'
import { findTag } from '@/db/tags'
import { versionOf } from '../version'
import { shown } from './save'

/** A tag to change; null where there is none. */
export async function openTag(actor: Actor, id: string) {
  authorise(actor, 'tags.save')
  const tag = await findTag(id)
  return tag && { ...tag, version: versionOf(shown(tag)) }
}
