import { type DocumentJson, walk } from '@/content/document'
import { referencesOf } from '@/content/references'
import {
  type BlockLayout,
  type RelatedLink,
  RelatedLinkBlockAttributes,
} from '@/content/relatedLinkBlock/block'
import { findBlocks } from '@/db/relatedLinks'
import { isActive, type Times } from './active'
import type { BlockRule } from './rule'

/** A block at its place in a document, with what it is made of now. */
export type PlacedBlock = {
  /** Null is a block of the document's own. */
  sharedBlockId: string | null
  layout: BlockLayout
  heading: string
  links: RelatedLink[]
  rule: BlockRule | null
}

/** A shared block as someone is editing it: it need not be saved. */
export type EditedBlock = Omit<PlacedBlock, 'sharedBlockId'> & { id: string }

/** The blocks of a document, and the moments at which shared ones among them begin or end. */
type Placed = { placed: PlacedBlock[]; moments: Date[] }

/**
 * The blocks of a document, in its order. A shared one that is in the trash, or not active now, has
 * nothing in it.
 *
 * @param edited takes the place of the block as it is saved, and counts as active
 */
export async function blocksPlacedIn(
  document: DocumentJson,
  now: Date,
  edited: EditedBlock | null,
): Promise<Placed> {
  const found = await findBlocks(referencesOf(document).blockIds)
  const active: EditedBlock[] = found.filter((block) => isActive(block, now))
  const shared = new Map([...active, ...(edited ? [edited] : [])].map((one) => [one.id, one]))
  const placed: PlacedBlock[] = []
  walk(document, (node) => {
    if (node.type !== 'relatedLinkBlock') return
    const { sharedBlockId, ...local } = RelatedLinkBlockAttributes.parse(node.attrs)
    const { layout, heading, links, rule } = shared.get(sharedBlockId ?? '') ?? {
      ...local,
      rule: null,
    }
    placed.push({ sharedBlockId, layout, heading, links, rule })
  })
  return { placed, moments: found.flatMap(momentsOf) }
}

function momentsOf({ activeFrom, activeUntil }: Times): Date[] {
  return [activeFrom, activeUntil].filter((moment) => moment !== null)
}
