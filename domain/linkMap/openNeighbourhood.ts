import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { findCentre } from '@/db/linkMap'
import { type Neighbour, neighboursAfter, neighboursBefore } from '@/db/linkNeighbours'
import { knownAmong } from '../posts/known'
import { isVisibleToReaders } from '../posts/live'
import { withheldTitle } from '../relatedLinks/describeTargets'

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
  if (!post || !(await knownAmong(actor, [post])).has(postId)) return null
  const isVisible = isVisibleToReaders(post)
  return {
    post: { ...post, isVisible },
    before: await neighboursBefore(postId, shownPerSide),
    after: await withheldFrom(
      actor,
      await neighboursAfter(postId, isVisible ? 'live' : 'working', shownPerSide),
    ),
  }
}

/** Others' unpublished articles are not named, only counted. */
async function withheldFrom(actor: Actor, neighbours: Awaited<ReturnType<typeof neighboursAfter>>) {
  const known = await knownAmong(actor, neighbours.shown)
  const shown = neighbours.shown.map((neighbour): Neighbour => {
    if (known.has(neighbour.id)) return neighbour
    const nothing = { status: 'archived', isTrashed: false, section: null } as const
    return { ...neighbour, ...nothing, title: withheldTitle }
  })
  return { ...neighbours, shown }
}

export type { LinkKind, Neighbour } from '@/db/linkNeighbours'
export type Neighbourhood = NonNullable<Awaited<ReturnType<typeof openNeighbourhood>>>
