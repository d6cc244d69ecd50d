import type { Destination } from '@/content/linkChange/target'
import type { noSection } from '@/model/noSection'

/** `hidden`: to an article that readers may not open; `deleted`: to one in the trash. */
export const linkStates = ['fine', 'hidden', 'deleted', 'moved', 'failing'] as const
export const linkKinds = ['text', 'related', 'shared'] as const

export type LinkFilter = {
  /** The article that links. */
  postId: string | null
  target: Destination | null
  blockId: string | null
  sectionId: string | typeof noSection | null
  /** Of the article to which the link leads. */
  toSectionId: string | typeof noSection | null
  authorId: string | null
  kind: (typeof linkKinds)[number] | null
  state: (typeof linkStates)[number] | null
  copy: 'live' | 'working'
  /**
   * Beginnings of words of a headline, of the one article or the other; null where nothing is
   * searched. Without any word, nothing is found.
   */
  words: string[] | null
  /** The user whose unpublished articles and drafts alone are looked through; null for those of all. */
  onlyOwn: string | null
  sort: 'newest' | 'followed'
}

/** A link of an article's document, or of a shared block. */
export type LinkRow = {
  kind: (typeof linkKinds)[number]
  postId: string | null
  blockId: string | null
  targetPostId: string | null
  targetUrl: string | null
}
