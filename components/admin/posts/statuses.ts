import type { ListedPost } from '@/domain/posts/list'

export type Status = ListedPost['status']

/** What staff call them, in the order of an article's life. */
export const statusNames: Record<Status, string> = {
  draft: 'Draft',
  in_review: 'In review',
  scheduled: 'Scheduled',
  published: 'Published',
  archived: 'Unpublished',
}
