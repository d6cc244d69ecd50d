import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { BlockLayout, RelatedLink } from '@/content/relatedLinkBlock/block'
import type { BlockRule, RuleSource } from '@/domain/relatedLinks/rule'
import { db, type Tx } from './client'
import { relatedLinkBlocks, relatedLinks } from './schema'

/** What readers see of a shared block. */
export type SharedBlock = {
  id: string
  heading: string
  layout: BlockLayout
  links: RelatedLink[]
  rule: BlockRule | null
  activeFrom: Date | null
  activeUntil: Date | null
}

/** The shared blocks with these ids, each with its links in order; those in the trash are left out. */
export async function findBlocks(ids: string[]): Promise<SharedBlock[]> {
  const { id, heading, layout, rule, activeFrom, activeUntil } = relatedLinkBlocks
  const blocks = await db()
    .select({ id, heading, layout, rule, activeFrom, activeUntil })
    .from(relatedLinkBlocks)
    .where(and(inArray(relatedLinkBlocks.id, ids), isNull(relatedLinkBlocks.trashedAt)))
  const links = await findLinks(blocks.map((block) => block.id))
  return blocks.map((block) => ({ ...block, links: links.get(block.id) ?? [] }))
}

/** How the editors call the shared blocks with these ids, also of those in the trash. */
export async function findBlockNames(ids: string[], reader: Tx = db()) {
  const { id, name } = relatedLinkBlocks
  return reader.select({ id, name }).from(relatedLinkBlocks).where(inArray(id, ids)).all()
}

/** What the rules of shared blocks find their articles by, also of blocks in the trash. */
export async function sourcesOfRules(tx: Tx): Promise<RuleSource[]> {
  const { rule } = relatedLinkBlocks
  const rows = tx.select({ rule }).from(relatedLinkBlocks).where(isNotNull(rule)).all()
  return rows.flatMap((row) => row.rule?.source ?? [])
}

/** One shared block as the desk edits it, also from the trash. */
export async function findBlock(id: string, reader: Tx = db()) {
  const [block] = await reader.select().from(relatedLinkBlocks).where(eq(relatedLinkBlocks.id, id))
  if (block === undefined) return null
  const links = await findLinks([id], reader)
  return { ...block, links: links.get(id) ?? [] }
}

export type StoredBlock = NonNullable<Awaited<ReturnType<typeof findBlock>>>

type BlockValues = {
  name: string
  heading: string
  layout: BlockLayout
  links: RelatedLink[]
  rule: BlockRule | null
  activeFrom: Date | null
  activeUntil: Date | null
}

export async function insertBlock(tx: Tx, { links, ...values }: BlockValues, createdBy: string) {
  const [row] = await tx
    .insert(relatedLinkBlocks)
    .values({ ...values, createdBy })
    .returning({ id: relatedLinkBlocks.id })
  if (row === undefined) throw new Error('SQLite did not return the row that it inserted.')
  await replaceLinks(tx, row.id, links)
  return row.id
}

export async function updateBlock(
  tx: Tx,
  id: string,
  version: number,
  { links, ...values }: BlockValues,
) {
  await tx
    .update(relatedLinkBlocks)
    .set({ ...values, version, savedAt: new Date() })
    .where(eq(relatedLinkBlocks.id, id))
  await replaceLinks(tx, id, links)
}

/** Writes the links of a block alone. */
export async function updateLinks(tx: Tx, id: string, version: number, links: RelatedLink[]) {
  await tx
    .update(relatedLinkBlocks)
    .set({ version, savedAt: new Date() })
    .where(eq(relatedLinkBlocks.id, id))
  await replaceLinks(tx, id, links)
}

export async function setTrashed(tx: Tx, id: string, trashedAt: Date | null) {
  await tx.update(relatedLinkBlocks).set({ trashedAt }).where(eq(relatedLinkBlocks.id, id))
}

/**
 * The rows get ids of their own: a link that was copied from an article, or from another block,
 * brings an id that is already in use.
 */
export async function replaceLinks(tx: Tx, blockId: string, links: RelatedLink[]) {
  await tx.delete(relatedLinks).where(eq(relatedLinks.blockId, blockId))
  if (links.length === 0) return
  await tx.insert(relatedLinks).values(
    links.map(({ target, label, rel }, position) => ({
      blockId,
      position,
      postId: target.kind === 'post' ? target.postId : null,
      url: target.kind === 'url' ? target.url : null,
      label,
      rel,
    })),
  )
}

async function findLinks(blockIds: string[], reader: Tx = db()) {
  const rows = await reader
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
