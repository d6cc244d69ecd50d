import { type Actor, authorise, isAllowed } from '@/auth/policy'
import { findAuthor } from '@/db/authors'
import { deskCount, deskPage } from '@/db/posts/desk'
import { ownedAmong } from '@/db/posts/own'
import { findSection } from '@/db/sections'
import { searchWords } from '@/model/fold'
import { rowsPerPage } from '../listing'
import type { PostListing } from './listing'
import { isVisibleToReaders } from './live'
import { mayRestore, mayTrash } from './rights'

/** Counting further would take longer than anybody pages; what is searched is narrowed instead. */
const countLimit = { all: 10_000, found: 1000 }

/**
 * One page of the post list; those who may open only their own posts see only these. A page after
 * the last is the last, an author or section that does not exist is none: `query` says what was done.
 */
export async function listPosts(actor: Actor, asked: PostListing) {
  authorise(actor, 'posts.list')
  const author = asked.authorId ? await findAuthor(asked.authorId) : null
  const section = asked.sectionId ? await findSection(asked.sectionId) : null
  const query = { ...asked, authorId: author?.id ?? null, sectionId: section?.id ?? null }
  const { search, page: askedPage, sort, direction, ...rest } = query
  const ownedBy = isAllowed(actor, 'posts.open') ? null : actor.userId
  const filter = { ...rest, words: searchWords(search), ownedBy }
  const limit = filter.words.length > 0 ? countLimit.found : countLimit.all
  const total = await deskCount(filter, limit)
  const pages = Math.max(1, Math.ceil(total / rowsPerPage))
  const page = Math.min(askedPage, pages)
  const posts = await deskPage(filter, { by: sort, direction }, page, rowsPerPage)
  return {
    rows: await withRights(actor, posts),
    total,
    totalIsCapped: total === limit,
    pages,
    query: { ...query, page },
    authorName: author?.name ?? null,
  }
}

export type PostList = Awaited<ReturnType<typeof listPosts>>
export type ListedPost = PostList['rows'][number]

/** What the actor may do with each of the posts, and where readers find it. */
async function withRights(actor: Actor, posts: Awaited<ReturnType<typeof deskPage>>) {
  const ids = posts.map((post) => post.id)
  const owned = await ownedAmong(ids, actor.userId)
  return posts.map((post) => ({
    ...post,
    href: isVisibleToReaders(post) ? `/${post.slug}` : null,
    mayChangeLinks: isAllowed(actor, 'relatedLinks.changeLinks'),
    mayTrash: post.trashedAt === null && mayTrash(actor, post, owned.has(post.id)),
    mayRestore: post.trashedAt !== null && mayRestore(actor, post, owned.has(post.id)),
  }))
}
