import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { findTargets, type LinkTarget } from '@/db/linkTargets'
import { knownAmong } from '../posts/known'

export const TargetIds = z.array(z.uuid()).max(500)

/** How the newsroom sees a post that a link leads to. */
export type TargetDescription = {
  id: string
  title: string
  section: string | null
  state: LinkTarget['status'] | 'trashed'
  /** Null while readers may not open it, and links to it are not rendered. */
  href: string | null
  publishedAt: Date | null
  /** Address of a small version of its picture. */
  thumbnail: string | null
}

/** Describes the posts for links to them. A post that does not exist is absent. */
export async function describeTargets(actor: Actor, ids: string[]): Promise<TargetDescription[]> {
  authorise(actor, 'relatedLinks.searchTargets')
  return describeFor(actor, await findTargets(ids))
}

/** As the actor may see them: of others' unpublished posts, only that there is one. */
export async function describeFor(actor: Actor, targets: LinkTarget[]) {
  const known = await knownAmong(actor, targets)
  return targets.map((target) =>
    known.has(target.id) ? describeTarget(target) : withheld(target.id),
  )
}

/** In place of the headline of a post that the actor may not open. */
export const withheldTitle = 'An unpublished article'

function withheld(id: string): TargetDescription {
  const nothing = { section: null, href: null, publishedAt: null, thumbnail: null }
  return { id, title: withheldTitle, state: 'archived', ...nothing }
}

export function describeTarget(target: LinkTarget): TargetDescription {
  const { id, title, section, slug, publishedAt, picture } = target
  const state = stateOf(target)
  return {
    id,
    title,
    section,
    state,
    href: state === 'published' && slug ? `/${slug}` : null,
    publishedAt,
    thumbnail: picture && `/media/${picture.id}/${picture.widths[0]}.webp`,
  }
}

type Stated = Pick<LinkTarget, 'status' | 'trashedAt'>

export function stateOf({ status, trashedAt }: Stated): TargetDescription['state'] {
  return trashedAt === null ? status : 'trashed'
}
