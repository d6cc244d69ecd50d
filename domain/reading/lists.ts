import type { PostList } from '@/cache/tags'

/** Articles on one page of a list. */
export const pageSize = 20

/** Articles in the "More" list under an article: the next older ones of its section. */
export const moreLength = 4

export const homeList: PostList = { kind: 'home', id: '' }

export function sectionList(id: string): PostList {
  return { kind: 'section', id }
}
