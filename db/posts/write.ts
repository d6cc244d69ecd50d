import { eq } from 'drizzle-orm'
import type { PostContent } from '@/domain/posts/content'
import { fold } from '@/model/fold'
import type { Tx } from '../client'
import { heroFramings, postAuthors, posts, postTags, workingDrafts } from '../schema'
import type { PostRow } from './find'

export async function insertPost(tx: Tx, content: PostContent, createdBy: string) {
  const row = tx
    .insert(posts)
    .values({ ...columnsOf(content), createdBy })
    .returning({ id: posts.id })
    .get()
  writeRowsBeside(tx, row.id, content)
  return row.id
}

/** Writes the content to the post's row: to the live copy, where the post is published. */
export async function writeContent(tx: Tx, postId: string, content: PostContent) {
  tx.update(posts).set(columnsOf(content)).where(eq(posts.id, postId)).run()
  writeRowsBeside(tx, postId, content)
}

type State = Partial<
  Pick<
    PostRow,
    'status' | 'version' | 'savedAt' | 'publishedAt' | 'updatedAt' | 'trashedAt' | 'slug' | 'body'
  >
>

export async function writeState(tx: Tx, postId: string, state: State) {
  tx.update(posts).set(state).where(eq(posts.id, postId)).run()
}

export async function writeWorkingDraft(
  tx: Tx,
  postId: string,
  content: PostContent,
  savedBy: string | null,
  savedAt: Date,
) {
  const draft = { postId, content, savedBy, savedAt }
  tx.insert(workingDrafts)
    .values(draft)
    .onConflictDoUpdate({ target: workingDrafts.postId, set: draft })
    .run()
}

export async function dropWorkingDraft(tx: Tx, postId: string) {
  tx.delete(workingDrafts).where(eq(workingDrafts.postId, postId)).run()
}

function columnsOf({ authorIds, tagIds, heroFraming, slug, ...columns }: PostContent) {
  return { ...columns, slug: slug === '' ? null : slug, searchText: fold(columns.title) }
}

function writeRowsBeside(
  tx: Tx,
  postId: string,
  { authorIds, tagIds, heroFraming: framing }: PostContent,
) {
  tx.delete(heroFramings).where(eq(heroFramings.postId, postId)).run()
  // Drafts and revisions of before have none.
  if (framing) tx.insert(heroFramings).values({ postId, framing }).run()
  tx.delete(postAuthors).where(eq(postAuthors.postId, postId)).run()
  tx.delete(postTags).where(eq(postTags.postId, postId)).run()
  if (authorIds.length > 0) {
    const rows = authorIds.map((authorId, position) => ({ postId, authorId, position }))
    tx.insert(postAuthors).values(rows).run()
  }
  if (tagIds.length > 0) {
    tx.insert(postTags)
      .values(tagIds.map((tagId) => ({ postId, tagId })))
      .run()
  }
}
