import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { db, type Tx } from './client'
import { startingWith } from './headlines'
import { isKnown } from './posts/own'
import { media, posts, redirects, sections } from './schema'

/** A post as the target of a related link, in whatever state it is. */
export type LinkTarget = Awaited<ReturnType<typeof findTargets>>[number]

/** The posts with these ids, in no order. */
export async function findTargets(ids: string[], reader: Tx = db()) {
  return reader
    .select({
      id: posts.id,
      title: posts.title,
      slug: posts.slug,
      status: posts.status,
      trashedAt: posts.trashedAt,
      publishedAt: posts.publishedAt,
      section: sections.name,
      picture: { id: media.id, widths: media.widths },
    })
    .from(posts)
    .leftJoin(sections, eq(sections.id, posts.sectionId))
    .leftJoin(media, eq(media.id, posts.heroId))
    .where(inArray(posts.id, ids))
}

/** The post that readers find, or found in the past, under `/<slug>`. */
export async function findTargetBySlug(
  slug: string,
  reader: Tx = db(),
): Promise<LinkTarget | null> {
  const post = reader
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.slug, slug), isNull(posts.trashedAt)))
    .get()
  const redirect = reader
    .select({ id: redirects.postId })
    .from(redirects)
    .where(eq(redirects.path, `/${slug}`))
    .get()
  const id = post?.id ?? redirect?.id
  return id ? ((await findTargets([id], reader))[0] ?? null) : null
}

type Search = {
  words: string[]
  exceptPostId: string
  /** The user whose unpublished posts alone are found; null for those of all. */
  onlyOwn: string | null
  limit: number
}

/**
 * The newest posts outside the trash whose headline has, for each of `words`, a word that starts
 * with it; all of them where `words` is empty.
 */
export async function searchTargets(search: Search) {
  const found = search.words.length === 0 ? newest(search) : matching(search)
  const ids = found.map((row) => row.id)
  const targets = new Map((await findTargets(ids)).map((target) => [target.id, target]))
  return ids.flatMap((id) => targets.get(id) ?? [])
}

/** The order is the index's own; see the migration `headline_search`. */
function matching({ words, exceptPostId, onlyOwn, limit }: Search) {
  return db().all<{ id: string }>(sql`
    select post_id as id from headline_words
    join headline_order on headline_order.position = headline_words.rowid
    where headline_words match ${startingWith(words)} and post_id <> ${exceptPostId}
      and ${isKnown(sql`post_id`, onlyOwn)}
    order by headline_words.rowid desc limit ${limit}`)
}

function newest({ exceptPostId, onlyOwn, limit }: Search) {
  return db().all<{ id: string }>(sql`
    select post_id as id from headline_order
    where post_id <> ${exceptPostId} and ${isKnown(sql`post_id`, onlyOwn)}
    order by position desc limit ${limit}`)
}
