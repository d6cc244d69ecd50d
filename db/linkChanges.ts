import { createHash } from 'node:crypto'
import { and, asc, count, countDistinct, desc, eq, sql, sum } from 'drizzle-orm'
import type { DocumentJson } from '@/content/document'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import { db, type Tx } from './client'
import { contains } from './contains'
import {
  type changedCopies,
  linkChangeItems as items,
  type linkChangeKinds,
  linkChanges,
  posts,
  relatedLinkBlocks,
  users,
} from './schema'

type Target = RelatedLink['target']
export type ChangeKind = (typeof linkChangeKinds)[number]

/** What a change found in one copy of an article, or in a shared block, and what it left there. */
export type ChangedItem = {
  copy: (typeof changedCopies)[number]
  postId: string | null
  blockId: string | null
  links: number
  before: DocumentJson | RelatedLink[]
  after: DocumentJson | RelatedLink[]
}

/** Articles of which a copy links to the target, those made last first. */
export async function postsLinkingTo(
  target: Target,
  { limit, offset }: { limit: number; offset: number },
  tx: Tx = db(),
): Promise<string[]> {
  const rows = tx.all<{ id: string }>(sql`
    select distinct post_id as id from post_references where ${refersTo(target)}
    order by post_id desc limit ${limit} offset ${offset}`)
  return rows.map(({ id }) => id)
}

/** Shared blocks outside the trash that link to the target. */
export async function blocksLinkingTo(target: Target, tx: Tx = db()): Promise<string[]> {
  const rows = tx.all<{ id: string }>(sql`
    select distinct related_link_blocks.id from related_links
    join related_link_blocks on related_link_blocks.id = related_links.block_id
    where trashed_at is null and ${
      target.kind === 'post'
        ? sql`related_links.post_id = ${target.postId}`
        : sql`related_links.url in ${waysToWrite(target.url)}`
    }
    order by related_link_blocks.id desc`)
  return rows.map(({ id }) => id)
}

/** How many articles link to the target, and a mark that changes when any of these is changed. */
export async function stateOfLinking(target: Target, blockIds: string[], tx: Tx = db()) {
  const rows = tx.all<{ id: string; version: number }>(sql`
    select id, version from posts
    where id in (select post_id from post_references where ${refersTo(target)})
    order by id`)
  const blocks = tx.all<{ id: string; version: number }>(sql`
    select id, version from related_link_blocks
    where id in (select value from json_each(${JSON.stringify(blockIds)}))
    order by id`)
  const mark = createHash('sha256')
    .update(JSON.stringify([rows, blocks]))
    .digest('base64url')
  return { articles: rows.length, mark }
}

function refersTo(target: Target) {
  return target.kind === 'post'
    ? sql`target_post_id = ${target.postId}`
    : sql`target_url in ${waysToWrite(target.url)}`
}

/** With a slash at the end and without. */
function waysToWrite(url: string) {
  const bare = url.endsWith('/') ? url.slice(0, -1) : url
  return sql`(${bare}, ${`${bare}/`})`
}

export async function insertChange(
  tx: Tx,
  values: { kind: ChangeKind; summary: string; createdBy: string },
): Promise<string> {
  return tx.insert(linkChanges).values(values).returning({ id: linkChanges.id }).get().id
}

/** Forgets a change that changed nothing. */
export async function dropChange(tx: Tx, id: string) {
  tx.delete(linkChanges).where(eq(linkChanges.id, id)).run()
}

export async function insertItem(tx: Tx, changeId: string, item: ChangedItem) {
  tx.insert(items)
    .values({ ...item, changeId })
    .run()
}

export async function findChange(id: string, tx: Tx = db()) {
  return tx.select().from(linkChanges).where(eq(linkChanges.id, id)).get() ?? null
}

/** The items of a change, one after the other: together they may be large. */
export async function itemIds(tx: Tx, changeId: string): Promise<number[]> {
  const rows = tx
    .select({ id: items.id })
    .from(items)
    .where(eq(items.changeId, changeId))
    .orderBy(asc(items.id))
    .all()
  return rows.map(({ id }) => id)
}

export async function findItem(tx: Tx, id: number) {
  return tx.select().from(items).where(eq(items.id, id)).get() ?? null
}

export async function markUndone(tx: Tx, id: string, undoneBy: string) {
  tx.update(linkChanges).set({ undoneAt: new Date(), undoneBy }).where(eq(linkChanges.id, id)).run()
}

/** One page of the changes, the last first. */
export async function changePage(search: string, page: number, pageSize: number) {
  return db()
    .select({
      id: linkChanges.id,
      kind: linkChanges.kind,
      summary: linkChanges.summary,
      createdAt: linkChanges.createdAt,
      createdBy: users.name,
      undoneAt: linkChanges.undoneAt,
      articles: countDistinct(items.postId),
      blocks: countDistinct(items.blockId),
    })
    .from(linkChanges)
    .leftJoin(users, eq(users.id, linkChanges.createdBy))
    .leftJoin(items, eq(items.changeId, linkChanges.id))
    .where(matches(search))
    .groupBy(linkChanges.id)
    .orderBy(desc(linkChanges.createdAt), desc(linkChanges.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
}

export async function countChanges(search: string) {
  const rows = db().select({ n: count() }).from(linkChanges).where(matches(search))
  return rows.get()?.n ?? 0
}

function matches(search: string) {
  return search === '' ? undefined : contains(linkChanges.summary, search)
}

/** One page of the articles and blocks that a change changed. */
export async function changedPage(changeId: string, page: number, pageSize: number) {
  return db()
    .select({
      postId: items.postId,
      blockId: items.blockId,
      title: posts.title,
      name: relatedLinkBlocks.name,
      createdBy: posts.createdBy,
      links: sum(items.links).mapWith(Number),
    })
    .from(items)
    .leftJoin(posts, eq(posts.id, items.postId))
    .leftJoin(relatedLinkBlocks, eq(relatedLinkBlocks.id, items.blockId))
    .where(eq(items.changeId, changeId))
    .groupBy(items.postId, items.blockId)
    .orderBy(asc(sql`min(${items.id})`))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
}

export async function countChanged(changeId: string) {
  const row = db()
    .select({ articles: countDistinct(items.postId), blocks: countDistinct(items.blockId) })
    .from(items)
    .where(and(eq(items.changeId, changeId)))
    .get()
  return row ?? { articles: 0, blocks: 0 }
}
