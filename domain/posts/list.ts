import { type Actor, authorise, isAllowed } from '@/auth/policy'
import { type DeskFilter, type DeskSort, deskCount, deskPage } from '@/db/posts/desk'

export const deskPageSize = 25

/** Counting further would take longer than anybody pages. */
const countLimit = 10_000

export type PostListQuery = Omit<DeskFilter, 'ownedBy'> & {
  sort: DeskSort['by']
  direction: DeskSort['direction']
  page: number
}

/** One page of the post list; those who may open only their own posts see only these. */
export async function listPosts(actor: Actor, query: PostListQuery) {
  authorise(actor, 'posts.list')
  const { sort, direction, page, ...rest } = query
  const filter = { ...rest, ownedBy: isAllowed(actor, 'posts.open') ? null : actor.userId }
  const [rows, total] = await Promise.all([
    deskPage(filter, { by: sort, direction }, page, deskPageSize),
    deskCount(filter, countLimit),
  ])
  return { rows, total, totalIsCapped: total === countLimit, page, pageSize: deskPageSize }
}
