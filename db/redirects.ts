import { and, eq, isNull, ne } from 'drizzle-orm'
import { db, type Tx } from './client'
import { authors, posts, redirects, sections, tags } from './schema'

type Target = { postId: string } | { authorId: string } | { sectionId: string } | { tagId: string }

/** An address that was given up leads to the thing, wherever it moves later: no chains. */
export async function redirectFrom(tx: Tx, path: string, target: Target) {
  tx.delete(redirects).where(eq(redirects.path, path)).run()
  tx.insert(redirects)
    .values({ path, ...target })
    .run()
}

/** Takes an old address back into use. */
export async function dropRedirect(tx: Tx, path: string) {
  tx.delete(redirects).where(eq(redirects.path, path)).run()
}

/** The other article to which the slug leads readers who know it from before. */
export async function formerPostAt(tx: Tx, slug: string, exceptPostId: string) {
  const row = await tx
    .select({ id: posts.id, title: posts.title, status: posts.status })
    .from(redirects)
    .innerJoin(posts, eq(posts.id, redirects.postId))
    .where(and(eq(redirects.path, `/${slug}`), ne(posts.id, exceptPostId), isNull(posts.trashedAt)))
    .get()
  return row ?? null
}

/** The old addresses of an article. */
export async function pathsLeadingTo(tx: Tx, postId: string): Promise<string[]> {
  const { path } = redirects
  const rows = tx.select({ path }).from(redirects).where(eq(redirects.postId, postId)).all()
  return rows.map((row) => row.path)
}

/** Where an old address leads now, or null where it leads nowhere that readers may see. */
export async function findRedirect(path: string): Promise<string | null> {
  const row = db()
    .select({
      post: { slug: posts.slug, status: posts.status, trashedAt: posts.trashedAt },
      author: authors.slug,
      section: sections.slug,
      tag: tags.slug,
    })
    .from(redirects)
    .leftJoin(posts, eq(posts.id, redirects.postId))
    .leftJoin(authors, eq(authors.id, redirects.authorId))
    .leftJoin(sections, eq(sections.id, redirects.sectionId))
    .leftJoin(tags, eq(tags.id, redirects.tagId))
    .where(eq(redirects.path, path))
    .get()
  if (!row) return null
  if (row.author) return `/author/${row.author}`
  if (row.section) return `/section/${row.section}`
  if (row.tag) return `/tag/${row.tag}`
  const isVisible = row.post?.status === 'published' && row.post.trashedAt === null
  return isVisible ? `/${row.post?.slug}` : null
}
