import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { findCentre } from '@/db/linkMap'
import { neighboursAfter, neighboursBefore } from '@/db/linkNeighbours'
import { isVisibleToReaders } from '../posts/live'

export const NeighbourhoodOf = z.object({ postId: z.uuid() })

/** As many as one looks at without scrolling. */
const shownPerSide = 12

/** An article, which articles link to it, and to which it links; null where there is none. */
export async function openNeighbourhood(
  actor: Actor,
  { postId }: z.output<typeof NeighbourhoodOf>,
) {
  authorise(actor, 'relatedLinks.openMap')
  const post = await findCentre(postId)
  if (!post) return null
  const isVisible = isVisibleToReaders(post)
  return {
    post: { ...post, isVisible },
    before: await neighboursBefore(postId, shownPerSide),
    after: await neighboursAfter(postId, isVisible ? 'live' : 'working', shownPerSide),
  }
}

export type { LinkKind, Neighbour } from '@/db/linkNeighbours'
export type Neighbourhood = NonNullable<Awaited<ReturnType<typeof openNeighbourhood>>>
