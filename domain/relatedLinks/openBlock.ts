import { z } from 'zod'
import { type Actor, authorise, isAllowed } from '@/auth/policy'
import { findTargets } from '@/db/linkTargets'
import {
  countPlacements,
  type PlacementCount,
  placementsPerPage,
  postsPlacingBlock,
} from '@/db/references'
import { findBlock } from '@/db/relatedLinks'
import { slotsShowing } from '@/db/slots'
import { pageWithin } from '../listing'
import { ownsPost } from '../posts/own'
import { type BlockContent, contentOf, targetPostIds } from './content'
import { countShowing } from './countShowing'
import { describeFor, type TargetDescription, withheldTitle } from './describeTargets'

/** Read from the address of a block's page. */
export const BlockAddress = z.object({
  id: z.uuid(),
  placementPage: z.coerce.number().int().positive().max(100_000).catch(1),
})

export type OpenedBlock = BlockContent & {
  id: string
  version: number
  savedAt: Date
  trashed: boolean
  /** The articles that its links lead to. */
  targets: TargetDescription[]
  /** The articles that place it, one page of them. */
  placements: Placement[]
  placementCount: PlacementCount
  /** In how many articles readers see it, by slots too. */
  readers: number
  placementPage: number
  placementPages: number
  /** The slots that show it. */
  slots: { id: string; name: string; isOn: boolean }[]
}

type PlacingPost = Awaited<ReturnType<typeof postsPlacingBlock>>[number]
export type Placement = Omit<PlacingPost, 'createdBy'> & { mayOpen: boolean }

/** A shared block with all that the desk shows of it; null where there is none. */
export async function openBlock(
  actor: Actor,
  { id, placementPage }: z.infer<typeof BlockAddress>,
): Promise<OpenedBlock | null> {
  authorise(actor, 'relatedLinks.openBlock')
  const block = await findBlock(id)
  if (block === null) return null
  const { version, savedAt, trashedAt } = block
  const placementCount = (await countPlacements([id])).get(id) ?? { all: 0, forReaders: 0 }
  const { page, pages } = pageWithin({
    page: placementPage,
    total: placementCount.all,
    pageSize: placementsPerPage,
  })
  const placing = await postsPlacingBlock(id, page)
  return {
    ...contentOf(block),
    id,
    version,
    savedAt,
    trashed: trashedAt !== null,
    targets: await describeFor(actor, await findTargets(targetPostIds(block.links))),
    placements: await Promise.all(placing.map((post) => placementOf(actor, post))),
    placementCount,
    readers: (await countShowing([id])).get(id)?.forReaders ?? 0,
    placementPage: page,
    placementPages: pages,
    slots: await slotsShowing(id),
  }
}

async function placementOf(
  actor: Actor,
  { createdBy, ...placement }: PlacingPost,
): Promise<Placement> {
  const owns = await ownsPost(actor, { id: placement.id, createdBy })
  const mayOpen = isAllowed(actor, 'posts.open', owns)
  if (mayOpen) return { ...placement, mayOpen }
  // Nor may they know what waits in a working draft.
  if (placement.status === 'published') return { ...placement, hasWorkingDraft: false, mayOpen }
  return { ...placement, title: withheldTitle, slug: null, status: 'archived', mayOpen }
}
