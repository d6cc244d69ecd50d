import { and, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '../client'
import { countHeadlines, startingWith } from '../headlines'
import { postAuthors, type postStatuses, posts } from '../schema'
import { isFound } from '../search'

export type DeskFilter = {
  /** Each begins a word of the headline; in the trash, which has no index, it stands anywhere. */
  words: string[]
  status: (typeof postStatuses)[number] | null
  authorId: string | null
  sectionId: string | null
  trashed: boolean
  /** Only posts that this user wrote down or has the byline of; null for all. */
  ownedBy: string | null
}

/**
 * The condition of the post list, with the way to its posts. Mostly SQLite walks the index of the
 * list's order, which has the status and the section in it, and stops when the page is full. Only
 * the posts of a person and those with a rare word are few enough to be collected and sorted. It
 * cannot know which it is: a plus sign before a column keeps it from the indexes of that column.
 * See docs/decisions/0014.
 */
export async function matches(filter: DeskFilter, use: 'page' | 'count'): Promise<SQL | undefined> {
  const { words, status, authorId, sectionId, trashed, ownedBy } = filter
  const isSearched = words.length > 0 && !trashed
  const isFrequent = isSearched && (await countHeadlines(words, few + 1)) > few
  // To be counted, they need not be sorted.
  const isBusy = authorId !== null && use === 'page' && countBy(authorId, few + 1) > few
  const isCollected =
    ownedBy !== null || (authorId !== null && !isBusy) || (isSearched && !isFrequent)
  const trashedAt = isCollected ? sql`+${posts.trashedAt}` : posts.trashedAt
  return and(
    trashed ? isNotNull(trashedAt) : isNull(trashedAt),
    status ? sql`+${posts.status} = ${status}` : undefined,
    sectionId ? sql`+${posts.sectionId} = ${sectionId}` : undefined,
    authorId ? isBy(authorId) : undefined,
    ownedBy ? isOwnedBy(ownedBy) : undefined,
    trashed ? isFound(posts.searchText, words.join(' ')) : undefined,
    isSearched ? hasHeadline(words, isFrequent) : undefined,
  )
}

/** Above it, walking the list and looking at each post is faster than collecting the found ones. */
const few = 5000

function countBy(authorId: string, limit: number) {
  return db().get<{ n: number }>(sql`
    select count(*) as n from (
      select post_id from post_authors where author_id = ${authorId} limit ${limit})`).n
}

function isBy(authorId: string) {
  return sql`${posts.id} in (select ${postAuthors.postId} from ${postAuthors} where ${postAuthors.authorId} = ${authorId})`
}

function isOwnedBy(userId: string) {
  return sql`${posts.id} in (
    select id from posts where created_by = ${userId}
    union all
    select pa.post_id from post_authors pa join authors a on a.id = pa.author_id
    where a.user_id = ${userId})`
}

function hasHeadline(words: string[], isFrequent: boolean) {
  const found = sql`(select rowid from headline_words where headline_words match ${startingWith(words)})`
  return isFrequent
    ? sql`(select position from headline_order where post_id = ${posts.id}) in ${found}`
    : sql`${posts.id} in (select post_id from headline_order where position in ${found})`
}
