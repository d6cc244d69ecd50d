import { type Actor, authorise } from '@/auth/policy'
import { findAuthor } from '@/db/authors'
import { findTargets } from '@/db/linkTargets'
import { findBlockNames } from '@/db/relatedLinks'
import { findSection } from '@/db/sections'
import { findTag } from '@/db/tags'
import { describeFor } from './describeTargets'
import type { Mentioned, Named } from './mentioned'

/** The names of all that is mentioned; what does not exist any more is absent. */
export async function nameMentioned(actor: Actor, mentioned: Mentioned): Promise<Named[]> {
  authorise(actor, 'relatedLinks.openBlock')
  const [sections, tags, authors, blocks, posts] = await Promise.all([
    Promise.all(mentioned.sectionIds.map((id) => findSection(id))),
    Promise.all(mentioned.tagIds.map((id) => findTag(id))),
    Promise.all(mentioned.authorIds.map((id) => findAuthor(id))),
    findBlockNames(mentioned.blockIds),
    findTargets(mentioned.postIds),
  ])
  const profiles = [...sections, ...tags, ...authors].filter((profile) => profile !== null)
  const articles = (await describeFor(actor, posts)).map(({ id, title }) => ({
    id,
    name: title || 'Untitled',
  }))
  return [...profiles.map(({ id, name }) => ({ id, name })), ...blocks, ...articles]
}
