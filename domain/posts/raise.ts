import { isDeepStrictEqual } from 'node:util'
import { raiseTags } from '@/cache/raise'
import { listTag, type PostList, postTag } from '@/cache/tags'
import type { Tx } from '@/db/client'
import { homeList, sectionList } from '../reading/lists'
import { tagsOfMoreWith } from '../reading/moreList'
import { contentOf, type LivePost } from './live'

/**
 * Raises the tags of everything that readers are shown differently, now that the post changed from
 * `before` to `after`. Null is a post that readers do not see. Runs after the change, in its
 * transaction.
 */
export async function raiseForPost(tx: Tx, before: LivePost | null, after: LivePost | null) {
  await raiseTags(tx, [...tagsOfPost(before, after), ...(await tagsOfLists(tx, before, after))])
}

function tagsOfPost(before: LivePost | null, after: LivePost | null): string[] {
  const id = (after ?? before)?.id
  if (id === undefined) return []
  return shownBy
    .filter(({ parts }) => !isDeepStrictEqual(before && [parts(before)], after && [parts(after)]))
    .map(({ tag }) => tag(id))
}

/** What each kind of place shows of a post, and the tag that such a place carries. */
const shownBy = [
  {
    tag: postTag.page,
    parts: (post: LivePost) => [contentOf(post), post.publishedAt, post.updatedAt],
  },
  {
    tag: postTag.card,
    parts: (post: LivePost) => [
      post.title,
      post.slug,
      post.standfirst,
      post.heroId,
      post.heroFraming,
      post.publishedAt,
    ],
  },
  { tag: postTag.section, parts: (post: LivePost) => post.sectionId },
  { tag: postTag.byline, parts: (post: LivePost) => post.authorIds },
  { tag: postTag.picture, parts: (post: LivePost) => [post.heroId, post.heroFraming] },
  { tag: postTag.headline, parts: (post: LivePost) => post.title },
  { tag: postTag.link, parts: (post: LivePost) => post.slug },
]

/** Raises each list that the post enters, leaves or moves within. */
async function tagsOfLists(tx: Tx, before: LivePost | null, after: LivePost | null) {
  const tags: string[] = []
  for (const [post, other] of [
    [before, after],
    [after, before],
  ] as const) {
    if (!post) continue
    const lists = listsOf(post).filter((list) => !standsAlike(list, post, other))
    tags.push(...lists.map(listTag), ...(await tagsOfMoreWith(tx, post, lists)))
  }
  return tags
}

function listsOf(post: LivePost | null): PostList[] {
  if (!post) return []
  return [
    homeList,
    ...(post.sectionId ? [sectionList(post.sectionId)] : []),
    ...post.authorIds.map((id): PostList => ({ kind: 'author', id })),
    ...post.tagIds.map((id): PostList => ({ kind: 'tag', id })),
  ]
}

function standsAlike(list: PostList, post: LivePost, other: LivePost | null) {
  return (
    other !== null &&
    listsOf(other).some(isSame(list)) &&
    other.publishedAt.getTime() === post.publishedAt.getTime()
  )
}

function isSame(list: PostList) {
  return (other: PostList) => other.kind === list.kind && other.id === list.id
}
