import type { ListedPost } from './list'

export type Status = ListedPost['status']

/** What staff call them, in the order of an article's life. */
export const statusNames: Record<Status, string> = {
  draft: 'Draft',
  in_review: 'In review',
  scheduled: 'Scheduled',
  published: 'Published',
  archived: 'Unpublished',
}

/** With the trash, in which an article is whatever its status. */
export const stateNames: Record<Status | 'trashed', string> = {
  ...statusNames,
  trashed: 'In the trash',
}
