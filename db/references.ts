import { and, countDistinct, desc, eq, inArray, isNull, max, sql } from 'drizzle-orm'
import type { LinkTargets, References } from '@/content/references'
import { db, type Tx } from './client'
import { type copies, postReferences, posts, workingDrafts } from './schema'

export type Copy = (typeof copies)[number]

/** The parts of `References` that are noted. */
export type Noted = Pick<References, 'text' | 'related' | 'blockIds' | 'mediaIds'>

/**
 * Notes what one copy of a post's document refers to, in place of what was noted before. What is
 * linked to from the text and by a related link too is noted once for each. Ids of what does not
 * exist are left out: an author may paste a block of another site, and the save must not fail for
 * it.
 */
export async function replaceReferences(
  tx: Tx,
  postId: string,
  copy: Copy,
  { text, related, blockIds, mediaIds }: Noted,
) {
  await dropReferences(tx, postId, copy)
  noteLinks(tx, postId, copy, 'text', text)
  noteLinks(tx, postId, copy, 'related', related)
  tx.run(sql`
    insert into post_references (post_id, copy, kind, target_block_id)
    select ${postId}, ${copy}, 'placement', id from related_link_blocks
    where id in (select value from json_each(${JSON.stringify(blockIds)}))`)
  tx.run(sql`
    insert into post_references (post_id, copy, kind, target_media_id)
    select ${postId}, ${copy}, 'media', id from media
    where id in (select value from json_each(${JSON.stringify(mediaIds)}))`)
}

function noteLinks(
  tx: Tx,
  postId: string,
  copy: Copy,
  kind: 'text' | 'related',
  { postIds, urls }: LinkTargets,
) {
  tx.run(sql`
    insert into post_references (post_id, copy, kind, target_post_id)
    select ${postId}, ${copy}, ${kind}, id from posts
    where id in (select value from json_each(${JSON.stringify(postIds)}))`)
  tx.run(sql`
    insert into post_references (post_id, copy, kind, target_url)
    select ${postId}, ${copy}, ${kind}, value from json_each(${JSON.stringify(urls)})`)
}

/** Forgets what a copy referred to, when the copy itself is gone. */
export async function dropReferences(tx: Tx, postId: string, copy: Copy) {
  await tx
    .delete(postReferences)
    .where(and(eq(postReferences.postId, postId), eq(postReferences.copy, copy)))
}

export const placementsPerPage = 20

/**
 * One page of the articles that place a shared block, those saved last first. Articles in the
 * trash are left out. `inWorking` speaks of what is not published; whether readers see the live copy
 * is for the article's status to say.
 */
export async function postsPlacingBlock(blockId: string, page: number) {
  return db()
    .select({
      id: posts.id,
      title: posts.title,
      slug: posts.slug,
      status: posts.status,
      createdBy: posts.createdBy,
      hasWorkingDraft: sql<number>`${workingDrafts.postId} is not null`.mapWith(Boolean),
      inLive: max(sql<number>`${postReferences.copy} = 'live'`).mapWith(Boolean),
      inWorking: max(sql<number>`${postReferences.copy} = 'working'`).mapWith(Boolean),
    })
    .from(postReferences)
    .innerJoin(posts, eq(posts.id, postReferences.postId))
    .leftJoin(workingDrafts, eq(workingDrafts.postId, posts.id))
    .where(and(eq(postReferences.targetBlockId, blockId), isNull(posts.trashedAt)))
    .groupBy(posts.id)
    .orderBy(desc(posts.savedAt), desc(posts.id))
    .limit(placementsPerPage)
    .offset((page - 1) * placementsPerPage)
}

export type PlacementCount = { all: number; forReaders: number }

/**
 * How many articles place each of the blocks, and in how many of them readers see it, or would if
 * it were not in the trash; blocks that none places are absent.
 */
export async function countPlacements(blockIds: string[]): Promise<Map<string, PlacementCount>> {
  const rows = await db()
    .select({
      blockId: postReferences.targetBlockId,
      all: countDistinct(postReferences.postId),
      forReaders: countDistinct(
        sql`case when ${postReferences.copy} = 'live' and ${posts.status} = 'published'
          then ${posts.id} end`,
      ),
    })
    .from(postReferences)
    .innerJoin(posts, eq(posts.id, postReferences.postId))
    .where(and(inArray(postReferences.targetBlockId, blockIds), isNull(posts.trashedAt)))
    .groupBy(postReferences.targetBlockId)
  return new Map(rows.map(({ blockId, ...counts }) => [blockId ?? '', counts]))
}
