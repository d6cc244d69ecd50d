import { type Actor, isAllowed } from '@/auth/policy'
import { ownedAmong } from '@/db/posts/own'

type Known = { id: string; status: string } & ({ trashedAt: Date | null } | { isTrashed: boolean })

/**
 * Those of the posts of which the actor may know more than that they are there: what readers may
 * open, and what they may open themselves.
 */
export async function knownAmong(actor: Actor, posts: Known[]): Promise<Set<string>> {
  if (isAllowed(actor, 'posts.open')) return new Set(posts.map(({ id }) => id))
  const owned = await ownedAmong(
    posts.map(({ id }) => id),
    actor.userId,
  )
  return new Set(posts.flatMap((post) => (isLive(post) || owned.has(post.id) ? post.id : [])))
}

function isLive(post: Known) {
  const isTrashed = 'isTrashed' in post ? post.isTrashed : post.trashedAt !== null
  return post.status === 'published' && !isTrashed
}

/** The user whose unpublished posts alone are listed for the actor; null for those of all. */
export function onlyOwnFor(actor: Actor): string | null {
  return isAllowed(actor, 'posts.open') ? null : actor.userId
}
