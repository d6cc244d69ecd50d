import { isDeepStrictEqual } from 'node:util'
import { raiseTags } from '@/cache/raise'
import { listTag, longestLook, type PostList, postTag, topTag } from '@/cache/tags'
import type { Tx } from '@/db/client'
import { surroundings } from '@/db/posts/lists'
import { sourcesOfRules } from '@/db/relatedLinks'
import { homeList, pageSize, sectionList } from '../reading/lists'
import { monthOf, spanOf, tagsAt } from '../reading/months'
import { tagsOfMoreWith } from '../reading/moreList'
import { readsList } from '../relatedLinks/sources'
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
  const sections = sectionsChanged(before, after).map((one) => postTag.inSection(id, one))
  if (!after) return [postTag.page(id), postTag.link(id)]
  if (!before) return [postTag.page(id), postTag.link(id), ...sections]
  const changed = shownBy.filter(({ parts }) => !isDeepStrictEqual(parts(before), parts(after)))
  return [...changed.map(({ tag }) => tag(id)), ...sections]
}

function sectionsChanged(before: LivePost | null, after: LivePost | null): string[] {
  if (before?.sectionId === after?.sectionId) return []
  return [before?.sectionId, after?.sectionId].filter((one) => typeof one === 'string')
}

/**
 * What each kind of place shows of a post, and the tag that such a place carries. One that shows it
 * in a list or by a link carries the tag of that too, which is raised where it comes or goes.
 */
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

/** Of each list that the post enters or leaves, or in which it moves. */
async function tagsOfLists(tx: Tx, before: LivePost | null, after: LivePost | null) {
  const tags: string[] = []
  for (const [post, other] of [
    [before, after],
    [after, before],
  ] as const) {
    const lists = listsOf(post).filter((list) => post && !standsAlike(list, post, other))
    if (!post || lists.length === 0) continue
    tags.push(...(await tagsOfPlace(tx, post, lists)), ...(await tagsOfMoreWith(tx, post, lists)))
  }
  return tags
}

async function tagsOfPlace(tx: Tx, post: LivePost, lists: PostList[]) {
  const sources = await sourcesOfRules(tx)
  const isRead = (list: PostList) => sources.some((source) => readsList(source, list))
  const farthest = lists.some(isRead) ? longestLook : pageSize + 1
  const month = spanOf(monthOf(post.publishedAt))
  const around = await surroundings(tx, lists, post, month, farthest)
  return around.flatMap(({ list, newer, hasOthersInMonth, older, later }) => {
    const besides = hasOthersInMonth ? [] : [older, later].filter((one) => one !== null)
    return [
      // The page of the newest leads on to the first after them.
      ...(newer <= pageSize ? [listTag.newest(list)] : []),
      ...tagsAt(list, post.publishedAt),
      ...besides.map((date) => listTag.beside(list, monthOf(date))),
      ...(isRead(list) && newer < longestLook ? [topTag(list, newer)] : []),
    ]
  })
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
