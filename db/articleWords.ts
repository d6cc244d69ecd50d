import { sql } from 'drizzle-orm'
import { db, type Tx } from './client'

/**
 * The index of what readers may read: FTS5 over headline, tags and text. What is searched for is
 * given as `phrase`s, so that nothing that anybody wrote is read as a query.
 */
export type IndexedWords = { title: string; tagIds: string[]; text: string }

/** Words that follow each other, in any column; FTS5 takes a NUL for the end of its query. */
export function phrase(text: string) {
  return `"${text.replaceAll('\0', ' ').replaceAll('"', '""')}"`
}

export function hasTag(tagId: string) {
  return `tags : ${phrase(tagWord(tagId))}`
}

/** The tokenizer would cut an id at its hyphens. */
function tagWord(tagId: string) {
  return `t${tagId.replaceAll('-', '')}`
}

export async function insertWords(tx: Tx, position: number, { title, tagIds, text }: IndexedWords) {
  const tags = tagIds.map(tagWord).join(' ')
  tx.run(sql`insert into article_words (rowid, title, tags, text)
    values (${position}, ${title}, ${tags}, ${text})`)
}

export async function deleteWords(tx: Tx, position: number) {
  tx.run(sql`delete from article_words where rowid = ${position}`)
}

/** About how many articles the index has; counting them would read it whole. */
export async function indexSize(tx: Tx = db()): Promise<number> {
  return tx.get<{ n: number }>(sql`select coalesce(max(position), 0) as n from indexed_posts`).n
}

/** In how many articles each of the phrases is, counted up to `limit`. */
export async function countArticlesWith(matches: string[], limit: number, tx: Tx = db()) {
  const rows = tx.all<{ match: string; n: number }>(sql`
    select value as match, (
      select count(*) from (
        select rowid from article_words where article_words match value limit ${limit}
      )
    ) as n from json_each(${JSON.stringify(matches)})`)
  return new Map(rows.map(({ match, n }) => [match, n]))
}

/** How much a word weighs in each column. */
const weights = { title: 8, tags: 4, text: 1 }

/** The articles that BM25 puts first for any of the phrases; the higher the score the better. */
export async function bestMatches(matches: string[], limit: number, tx: Tx = db()) {
  if (matches.length === 0) return []
  return tx.all<{ id: string; score: number }>(sql`
    select post_id as id, -score as score from (
      select rowid as position,
        bm25(article_words, ${weights.title}, ${weights.tags}, ${weights.text}) as score
      from article_words where article_words match ${matches.join(' OR ')}
      order by score limit ${limit}
    ) join indexed_posts using (position) order by score desc`)
}

/** Which of the phrases are in which of the articles. */
export async function matchesIn(postIds: string[], matches: string[], tx: Tx = db()) {
  return tx.all<{ id: string; match: string }>(sql`
    select found.post_id as id, phrase.value as match
    from (select position, post_id from indexed_posts
      where post_id in (select value from json_each(${JSON.stringify(postIds)}))) found
    cross join json_each(${JSON.stringify(matches)}) phrase
    cross join article_words
    where article_words match phrase.value and article_words.rowid = found.position`)
}

/** The newest articles that have each of the phrases in their headline, at most `limit` of each. */
export async function titlesWith(matches: string[], limit: number, tx: Tx = db()) {
  return matches.flatMap((match) =>
    tx
      .all<{ id: string }>(sql`
        select post_id as id from (
          select rowid as position from article_words
          where article_words match ${`title : ${match}`}
          order by rowid desc limit ${limit}
        ) join indexed_posts using (position)`)
      .map(({ id }) => ({ match, id })),
  )
}
