import { asc, eq, sql } from 'drizzle-orm'
import type { Framing } from '@/content/image/framing'
import { builtOnce } from '../builtOnce'
import { db, type Tx } from '../client'
import { heroFramings, postAuthors, posts, postTags, workingDrafts } from '../schema'

export type PostRow = typeof posts.$inferSelect

/** A post as it lies in the database: its row, with the ids of its bylines and tags. */
export type StoredPost = PostRow & {
  authorIds: string[]
  tagIds: string[]
  heroFraming: Framing | null
}

export async function findPost(id: string, reader: Tx = db()): Promise<StoredPost | null> {
  const row = rowOf(reader).get({ id })
  if (!row) return null
  return {
    ...row,
    heroFraming: framingOf(reader).get({ id })?.framing ?? null,
    authorIds: authorsOf(reader)
      .all({ id })
      .map(({ authorId }) => authorId),
    tagIds: tagsOf(reader)
      .all({ id })
      .map(({ tagId }) => tagId),
  }
}

/** The unpublished changes of a published post, or null where there are none. */
export async function findWorkingDraft(postId: string, reader: Tx = db()) {
  return workingDraftOf(reader).get({ id: postId }) ?? null
}

const given = sql.placeholder('id')

const rowOf = builtOnce((reader) =>
  reader.select().from(posts).where(eq(posts.id, given)).prepare(),
)

const authorsOf = builtOnce((reader) =>
  reader
    .select({ authorId: postAuthors.authorId })
    .from(postAuthors)
    .where(eq(postAuthors.postId, given))
    .orderBy(asc(postAuthors.position))
    .prepare(),
)

const tagsOf = builtOnce((reader) =>
  reader
    .select({ tagId: postTags.tagId })
    .from(postTags)
    .where(eq(postTags.postId, given))
    .prepare(),
)

const framingOf = builtOnce((reader) =>
  reader.select().from(heroFramings).where(eq(heroFramings.postId, given)).prepare(),
)

const workingDraftOf = builtOnce((reader) =>
  reader.select().from(workingDrafts).where(eq(workingDrafts.postId, given)).prepare(),
)
