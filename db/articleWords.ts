import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { db, type Tx } from './client'

/** What the index holds of an article. Phrases, names and tags are found as a whole only. */
export type IndexedWords = {
  title: string
  /** Words that follow each other in the headline. */
  phrases: string[]
  tagIds: string[]
  /** Names in the text. */
  names: string[]
  text: string
}

/**
 * How the index is asked for a word. Nothing that anybody wrote is ever read as a query; FTS5 takes
 * a NUL for the end of one.
 */
export function hasWord(word: string) {
  return `"${word.replaceAll('\0', ' ').replaceAll('"', '""')}"`
}

/** Anywhere among the phrases and names. */
export function hasPhrase(phrase: string) {
  return `{phrases names} : ${oneWordFor(phrase)}`
}

/** Among the names in the text, which begin with a capital in the middle of a sentence. */
export function hasName(name: string) {
  return `names : ${oneWordFor(name)}`
}

export function hasInHeadline(phrase: string) {
  return `phrases : ${oneWordFor(phrase)}`
}

export function hasTag(tagId: string) {
  return `tags : ${oneWordFor(tagId)}`
}

/** A word that nobody writes, for what FTS5 would take for more than one. */
function oneWordFor(whole: string) {
  return `x${createHash('sha1').update(whole).digest('hex').slice(0, 16)}`
}

export async function insertWords(tx: Tx, position: number, words: IndexedWords) {
  const [phrases, tags, names] = [words.phrases, words.tagIds, words.names].map((wholes) =>
    wholes.map(oneWordFor).join(' '),
  )
  tx.run(sql`insert into article_words (rowid, title, phrases, tags, names, text)
    values (${position}, ${words.title}, ${phrases}, ${tags}, ${names}, ${words.text})`)
}

export async function deleteWords(tx: Tx, position: number) {
  tx.run(sql`delete from article_words where rowid = ${position}`)
}

/** About how many articles the index has; counting them would read it whole. */
export async function indexSize(tx: Tx = db()): Promise<number> {
  return tx.get<{ n: number }>(sql`select coalesce(max(position), 0) as n from indexed_posts`).n
}

/** In how many articles each of these is, counted up to `limit`. */
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
const weights = { title: 8, phrases: 8, tags: 4, names: 2, text: 1 }

/** The articles that BM25 puts first for any of these; the higher the score the better. */
export async function bestMatches(matches: string[], limit: number, tx: Tx = db()) {
  if (matches.length === 0) return []
  return tx.all<{ id: string; score: number }>(sql`
    select post_id as id, -score as score from (
      select rowid as position,
        bm25(article_words, ${weights.title}, ${weights.phrases}, ${weights.tags},
          ${weights.names}, ${weights.text}) as score
      from article_words where article_words match ${matches.join(' OR ')}
      order by score limit ${limit}
    ) join indexed_posts using (position) order by score desc`)
}

/** For each of these the newest articles that have it, at most `limit` of each. */
export async function newestWith(matches: string[], limit: number, tx: Tx = db()) {
  return matches.flatMap((match) =>
    tx
      .all<{ id: string }>(sql`
        select post_id as id from (
          select rowid as position from article_words where article_words match ${match}
          order by rowid desc limit ${limit}
        ) join indexed_posts using (position)`)
      .map(({ id }) => ({ match, id })),
  )
}
