import { and, asc, inArray, isNull } from 'drizzle-orm'
import type { BlockLayout, RelatedLink } from '@/content/relatedLinkBlock/block'
import { db } from './client'
import { relatedLinkBlocks, relatedLinks } from './schema'

/** What readers see of a shared block. */
export type SharedBlock = {
  id: string
  heading: string
  layout: BlockLayout
  links: RelatedLink[]
}

/** The shared blocks with these ids, each with its links in order; those in the trash are left out. */
export async function findBlocks(ids: string[]): Promise<SharedBlock[]> {
  const blocks = await db()
    .select({
      id: relatedLinkBlocks.id,
      heading: relatedLinkBlocks.heading,
      layout: relatedLinkBlocks.layout,
    })
    .from(relatedLinkBlocks)
    .where(and(inArray(relatedLinkBlocks.id, ids), isNull(relatedLinkBlocks.trashedAt)))
  const links = await findLinks(blocks.map((block) => block.id))
  return blocks.map((block) => ({ ...block, links: links.get(block.id) ?? [] }))
}

async function findLinks(blockIds: string[]): Promise<Map<string, RelatedLink[]>> {
  const rows = await db()
    .select()
    .from(relatedLinks)
    .where(inArray(relatedLinks.blockId, blockIds))
    .orderBy(asc(relatedLinks.position))
  const byBlock = new Map<string, RelatedLink[]>()
  for (const row of rows) {
    byBlock.set(row.blockId, [...(byBlock.get(row.blockId) ?? []), asLink(row)])
  }
  return byBlock
}

function asLink(row: typeof relatedLinks.$inferSelect): RelatedLink {
  const { id, label, rel } = row
  return { id, target: asTarget(row), label, rel }
}

function asTarget({ id, postId, url }: typeof relatedLinks.$inferSelect): RelatedLink['target'] {
  if (postId !== null) return { kind: 'post', postId }
  if (url !== null) return { kind: 'url', url }
  throw new Error(`The related link ${id} leads nowhere.`)
}
