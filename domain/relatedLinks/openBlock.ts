import { type Actor, authorise } from '@/auth/policy'
import { findTargets } from '@/db/linkTargets'
import { countPlacements, placementsPerPage, postsPlacingBlock } from '@/db/references'
import { findBlock } from '@/db/relatedLinks'
import { type BlockContent, targetPostIds } from './content'
import { describeTarget, type TargetDescription } from './describeTargets'

export type OpenedBlock = BlockContent & {
  id: string
  version: number
  savedAt: Date
  trashed: boolean
  /** The articles that its links lead to. */
  targets: TargetDescription[]
  /** The articles that place it, one page of them. */
  placements: Awaited<ReturnType<typeof postsPlacingBlock>>
  placementCount: number
  placementPages: number
}

/** A shared block with all that the desk shows of it; null where there is none. */
export async function openBlock(
  actor: Actor,
  { id, placementPage }: { id: string; placementPage: number },
): Promise<OpenedBlock | null> {
  authorise(actor, 'relatedLinks.openBlock')
  const block = await findBlock(id)
  if (block === null) return null
  const { name, heading, layout, links, version, savedAt, trashedAt } = block
  const placementCount = (await countPlacements([id])).get(id) ?? 0
  return {
    id,
    name,
    heading,
    layout,
    links,
    version,
    savedAt,
    trashed: trashedAt !== null,
    targets: (await findTargets(targetPostIds(links))).map(describeTarget),
    placements: await postsPlacingBlock(id, placementPage),
    placementCount,
    placementPages: Math.ceil(placementCount / placementsPerPage),
  }
}
