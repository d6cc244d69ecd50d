import { createHash } from 'node:crypto'
import { and, asc, count, countDistinct, desc, eq, max, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Destination } from '@/content/linkChange/target'
import { fold } from '@/model/fold'
import { db, type Tx } from './client'
import { leadsTo } from './links/conditions'
import {
  linkChangeItems as items,
  type linkChangeKinds,
  linkChanges,
  posts,
  relatedLinkBlocks,
  users,
} from './schema'
import { isFound } from './search'

export type ChangeKind = (typeof linkChangeKinds)[number]

/** What a change did in one copy of an article, or in a shared block. */
export type ChangedItem = Omit<typeof items.$inferInsert, 'id' | 'changeId'>

/** Articles of which a copy links to the target, those made last first. */
export async function postsLinkingTo(
  target: Destination,
  { limit, offset }: { limit: number; offset: number },
  tx: Tx = db(),
): Promise<string[]> {
  const rows = tx.all<{ id: string }>(sql`
    select distinct post_id as id from post_references where ${refersTo(target)}
    order by post_id desc limit ${limit} offset ${offset}`)
  return rows.map(({ id }) => id)
}

/** Shared blocks that link to the target, those in the trash too: they may come back. */
export async function blocksLinkingTo(target: Destination, tx: Tx = db()): Promise<string[]> {
  const rows = tx.all<{ id: string }>(sql`
    select distinct block_id as id from related_links
    where ${leadsTo(target, sql`post_id`, sql`url`)}
    order by block_id desc`)
  return rows.map(({ id }) => id)
}

/**
 * How many articles link to the target, and a mark that changes when any of these is saved: the
 * references of an article are noted anew each time. Reading the versions of the articles themselves
 * took ten times as long.
 */
export async function stateOfLinking(target: Destination, blockIds: string[], tx: Tx = db()) {
  const references = tx.get<{ articles: number; rows: number; last: number; sum: number }>(sql`
    select count(distinct post_id) as articles, count(*) as rows, max(id) as last, sum(id) as sum
    from post_references where ${refersTo(target)}`)
  const blocks = tx.all<{ id: string; version: number }>(sql`
    select id, version from related_link_blocks
    where id in (select value from json_each(${JSON.stringify(blockIds)}))
    order by id`)
  const mark = createHash('sha256')
    .update(JSON.stringify([references, blocks]))
    .digest('base64url')
  return { articles: references.articles, mark }
}

function refersTo(target: Destination) {
  return leadsTo(target, sql`target_post_id`, sql`target_url`)
}

export async function insertChange(
  tx: Tx,
  values: { kind: ChangeKind; summary: string; createdBy: string },
): Promise<string> {
  const searchText = fold(values.summary)
  return tx
    .insert(linkChanges)
    .values({ ...values, searchText })
    .returning({ id: linkChanges.id })
    .get().id
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
  return selectChanges(tx).where(eq(linkChanges.id, id)).get() ?? null
}

const undoers = alias(users, 'undoers')

/** Each with the names of those who made it and took it back. */
function selectChanges(tx: Tx) {
  return tx
    .select({
      id: linkChanges.id,
      kind: linkChanges.kind,
      summary: linkChanges.summary,
      createdAt: linkChanges.createdAt,
      createdBy: users.name,
      undoneAt: linkChanges.undoneAt,
      undoneBy: undoers.name,
      leftWhenUndone: linkChanges.leftWhenUndone,
    })
    .from(linkChanges)
    .leftJoin(users, eq(users.id, linkChanges.createdBy))
    .leftJoin(undoers, eq(undoers.id, linkChanges.undoneBy))
}

/** What a change did in articles, and in blocks; one article after the other: together they are large. */
export async function changedIds(tx: Tx, changeId: string) {
  const rows = tx
    .selectDistinct({ postId: items.postId, blockId: items.blockId })
    .from(items)
    .where(eq(items.changeId, changeId))
    .all()
  return {
    postIds: rows.flatMap(({ postId }) => postId ?? []),
    blockIds: rows.flatMap(({ blockId }) => blockId ?? []),
  }
}

export async function itemsOfPost(tx: Tx, changeId: string, postId: string) {
  return itemsWhere(tx, and(eq(items.changeId, changeId), eq(items.postId, postId)))
}

export async function itemsOfBlock(tx: Tx, changeId: string, blockId: string) {
  return itemsWhere(tx, and(eq(items.changeId, changeId), eq(items.blockId, blockId)))
}

async function itemsWhere(tx: Tx, isMeant: SQL | undefined) {
  return tx.select().from(items).where(isMeant).orderBy(asc(items.id)).all()
}

export async function markUndone(tx: Tx, id: string, undoneBy: string, leftWhenUndone: number) {
  tx.update(linkChanges)
    .set({ undoneAt: new Date(), undoneBy, leftWhenUndone })
    .where(eq(linkChanges.id, id))
    .run()
}

/** One page of the changes, the last first. */
export async function changePage(search: string, page: number, pageSize: number) {
  const changes = selectChanges(db())
    .where(isFound(linkChanges.searchText, search))
    .orderBy(desc(linkChanges.createdAt), desc(linkChanges.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
  const extents = await Promise.all(changes.map(({ id }) => countChanged(id)))
  return changes.map((change, index) => ({
    ...change,
    ...(extents[index] ?? { articles: 0, blocks: 0 }),
  }))
}

export async function countChanges(search: string) {
  const rows = db()
    .select({ n: count() })
    .from(linkChanges)
    .where(isFound(linkChanges.searchText, search))
  return rows.get()?.n ?? 0
}

/** One page of the articles and blocks that a change changed. */
export async function changedPage(changeId: string, page: number, pageSize: number) {
  return db()
    .select({
      postId: items.postId,
      blockId: items.blockId,
      title: posts.title,
      status: posts.status,
      trashedAt: posts.trashedAt,
      name: relatedLinkBlocks.name,
      createdBy: posts.createdBy,
      links: max(items.links).mapWith(Number),
    })
    .from(items)
    .leftJoin(posts, eq(posts.id, items.postId))
    .leftJoin(relatedLinkBlocks, eq(relatedLinkBlocks.id, items.blockId))
    .where(eq(items.changeId, changeId))
    .groupBy(items.postId, items.blockId)
    .orderBy(asc(items.blockId), asc(items.postId))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all()
}

export async function countChanged(changeId: string) {
  const row = db()
    .select({ articles: countDistinct(items.postId), blocks: countDistinct(items.blockId) })
    .from(items)
    .where(eq(items.changeId, changeId))
    .get()
  return row ?? { articles: 0, blocks: 0 }
}
