import { followedTag, listTag, type PostList, postTag } from '@/cache/tags'
import { topOfList } from '@/db/posts/lists'
import { mostFollowed, mostRelated, type Ranked } from '@/db/rankings'
import { homeList, sectionList } from '../reading/lists'
import type { RuleSource } from './rule'

/** Whichever article shows the block. */
export type ShowingArticle = { id: string; sectionId: string | null }

/** Articles in the order in which a block takes them. */
export type Source = {
  read: (howMany: number) => Promise<Ranked[]>
  /** Raised where the articles or their order change. */
  tag: string
}

/**
 * Gives the list in which a rule finds its articles; null where that depends on the article, and there
 * is none. An article in no section has the whole site for one, as in its "More" list.
 */
export function sourceOf(source: RuleSource, article: ShowingArticle | null): Source | null {
  switch (source.by) {
    case 'newest':
      return newestOf(homeList)
    case 'section': {
      if (source.sectionId !== null) return newestOf(sectionList(source.sectionId))
      if (article === null) return null
      return newestOf(article.sectionId === null ? homeList : sectionList(article.sectionId))
    }
    case 'tag':
      return newestOf({ kind: 'tag', id: source.tagId })
    case 'author':
      return newestOf({ kind: 'author', id: source.authorId })
    case 'related':
      return (
        article && {
          read: (howMany) => mostRelated(article.id, howMany),
          tag: postTag.related(article.id),
        }
      )
    case 'followed':
      return { read: mostFollowed, tag: followedTag }
  }
}

function newestOf(list: PostList): Source {
  return {
    read: async (howMany) =>
      (await topOfList(list, howMany)).map((post) => ({ ...post, isVisible: true })),
    tag: listTag(list),
  }
}
