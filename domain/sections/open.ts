import { type Actor, authorise } from '@/auth/policy'
import { findSection } from '@/db/sections'
import { versionOf } from '../version'
import { shown } from './save'

/** A section to change; null where there is none. */
export async function openSection(actor: Actor, id: string) {
  authorise(actor, 'sections.save')
  const section = await findSection(id)
  return section && { ...section, version: versionOf(shown(section)) }
}
