import { isDeepStrictEqual } from 'node:util'
import { raiseTags } from '@/cache/raise'
import { listTag, type PostList, postTag, topTagsFrom } from '@/cache/tags'
import type { Tx } from '@/db/client'
import { countInList, countNewer, justNewer } from '@/db/posts/lists'
import { homeList, moreLength, pageSize, sectionList } from '../reading/lists'
import { contentOf, type LivePost } from './live'

/**
 * Raises the tags of everything that readers are shown differently, now that the post changed from
 * `before` to `after`. Null is a post that readers do not see. Runs after the change, in its
 * transaction.
 */
export async function raiseForPost(tx: Tx, before: LivePost | null, after: LivePost | null) {
  await raiseTags(tx, [
    ...tagsOfPost(before, after),
    ...(await tagsOfLists(tx, before, after)),
    ...(await tagsOfMore(tx, before, after)),
  ])
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

/** A post that enters or leaves a list moves every later one: its own page of it and all after. */
async function tagsOfLists(tx: Tx, before: LivePost | null, after: LivePost | null) {
  const moves = [
    ...listsOf(before).map((list) => ({ list, post: before, other: after })),
    ...listsOf(after).map((list) => ({ list, post: after, other: before })),
  ]
  const tags: string[] = []
  for (const { list, post, other } of moves) {
    if (post === null || standsAlike(list, post, other)) continue
    const inList = await countInList(list, tx)
    const others = after && listsOf(after).some(isSame(list)) ? inList - 1 : inList
    const newer = await countNewer(list, post, tx)
    // The last page without the post gains or loses its link to a page after it.
    const first = Math.min(pageOf(newer), pageOf(Math.max(others - 1, 0)))
    for (let page = first; page <= pageOf(others); page += 1) tags.push(listTag(list, page))
    tags.push(...topTagsFrom(list, newer))
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

/** The page of the post that has so many newer ones before it. */
function pageOf(newer: number) {
  return Math.floor(newer / pageSize) + 1
}

/** The articles in whose "More" list, the next older ones of their section, the post comes or goes. */
async function tagsOfMore(tx: Tx, before: LivePost | null, after: LivePost | null) {
  const tags: string[] = []
  for (const [post, other] of [
    [before, after],
    [after, before],
  ] as const) {
    if (!post) continue
    if (!standsAlike(homeList, post, other)) {
      const newer = await justNewer(homeList, post, moreLength, tx)
      tags.push(...newer.filter(hasNoSection).map(({ id }) => postTag.more(id)))
    }
    const section = post.sectionId ? sectionList(post.sectionId) : null
    if (section && !standsAlike(section, post, other)) {
      const newer = await justNewer(section, post, moreLength, tx)
      tags.push(...newer.map(({ id }) => postTag.more(id)))
    }
  }
  return tags
}

function hasNoSection(post: { sectionId: string | null }) {
  return post.sectionId === null
}
