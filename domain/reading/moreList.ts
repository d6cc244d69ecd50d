import { type PostList, postTag } from '@/cache/tags'
import type { Tx } from '@/db/client'
import { idsJustOlder, justNewer, type ListPlace } from '@/db/posts/lists'
import { homeList, sectionList } from './lists'

type Post = ListPlace & { sectionId: string | null }

/** Articles in the "More" list under an article. */
const moreLength = 4

/** The ids of the "More" list: the next older articles of the article's section, or of the site. */
export async function idsOfMore(post: Post): Promise<string[]> {
  return idsJustOlder(sourceOf(post), post, moreLength)
}

/** The tags of the articles in whose "More" lists the post stands while it is in these lists. */
export async function tagsOfMoreWith(tx: Tx, post: Post, lists: PostList[]): Promise<string[]> {
  const tags: string[] = []
  for (const list of lists.filter(({ kind }) => kind === 'home' || kind === 'section')) {
    const newer = await justNewer(list, post, moreLength, tx)
    const affected = newer.filter((one) => sourceOf(one).kind === list.kind)
    tags.push(...affected.map(({ id }) => postTag.more(id)))
  }
  return tags
}

function sourceOf({ sectionId }: { sectionId: string | null }): PostList {
  return sectionId === null ? homeList : sectionList(sectionId)
}
