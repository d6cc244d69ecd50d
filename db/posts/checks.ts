import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { PostContent } from '@/domain/posts/content'
import { db, type Tx } from '../client'
import { authors, media, posts, sections, tags } from '../schema'

export async function slugIsTaken(tx: Tx, slug: string, exceptPostId: string): Promise<boolean> {
  const row = tx
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.slug, slug), isNull(posts.trashedAt), ne(posts.id, exceptPostId)))
    .get()
  return row !== undefined
}

/** The fields that name rows which do not exist. */
export async function missingIds(
  tx: Tx,
  { sectionId, heroId, authorIds, tagIds }: PostContent,
): Promise<string[]> {
  const checks = [
    { field: 'sectionId', table: sections, ids: sectionId ? [sectionId] : [] },
    { field: 'heroId', table: media, ids: heroId ? [heroId] : [] },
    { field: 'authorIds', table: authors, ids: authorIds },
    { field: 'tagIds', table: tags, ids: tagIds },
  ]
  return checks
    .filter(({ table, ids }) => {
      const found = tx.select({ id: table.id }).from(table).where(inArray(table.id, ids)).all()
      return found.length < new Set(ids).size
    })
    .map(({ field }) => field)
}

/** What another article outside the trash has already. */
export async function duplicatesOf(
  { title, slug }: { title: string; slug: string },
  exceptPostId: string,
  tx: Tx = db(),
) {
  return {
    title: title.trim() !== '' && titleIsTaken(tx, title.trim(), exceptPostId),
    slug: slug !== '' && (await slugIsTaken(tx, slug, exceptPostId)),
  }
}

/** Capitals make no other title of it. So has the index of the desk's list: see `posts_desk_title`. */
function titleIsTaken(tx: Tx, title: string, exceptPostId: string) {
  const row = tx
    .select({ id: posts.id })
    .from(posts)
    .where(
      and(
        isNull(posts.trashedAt),
        sql`${posts.title} collate nocase = ${title}`,
        ne(posts.id, exceptPostId),
      ),
    )
    .get()
  return row !== undefined
}
