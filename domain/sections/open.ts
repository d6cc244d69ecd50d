import { type Actor, authorise } from '@/auth/policy'
import { findSection } from '@/db/sections'

/** A section to change; null where there is none. */
export async function openSection(actor: Actor, id: string) {
  authorise(actor, 'sections.save')
  return findSection(id)
}
