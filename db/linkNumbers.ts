import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import { db } from './client'

export type Numbers = { seen: number; followed: number }

/** Of what numbers are: a shared block wherever it stands, one article's page, or the site. */
export type NumbersOf = { blockId: string } | { postId: string } | { site: true }

/** The first of the days that count, in UTC. */
type Since = string

const sums = sql`sum(seen) as seen, sum(followed) as followed`

/** Of a block, from the days' sums: in link_counts it may have thousands of articles a day. */
function counted(of: NumbersOf, since: Since): SQL {
  if ('postId' in of) return sql`link_counts where post_id = ${of.postId} and day >= ${since}`
  if ('blockId' in of) return sql`link_days where block_id = ${of.blockId} and day >= ${since}`
  return sql`link_days where day >= ${since}`
}

export async function numbersByDay(of: NumbersOf, since: Since) {
  return db().all<Numbers & { day: string }>(
    sql`select day, ${sums} from ${counted(of, since)} group by day order by day`,
  )
}

export async function numbersByPosition(of: NumbersOf, since: Since) {
  return db().all<Numbers & { position: number }>(
    sql`select position, ${sums} from ${counted(of, since)} group by position order by position`,
  )
}

/** The targets that were followed most. `target` is the id of a post, or a URL. */
export async function numbersByTarget(of: NumbersOf, since: Since, howMany: number) {
  return db().all<Numbers & { target: string }>(sql`
    select target, ${sums} from ${counted(of, since)}
    group by target order by sum(followed) desc, sum(seen) desc, target limit ${howMany}`)
}

/** Each link of an article's page. `blockId` is empty for a block of the article's own. */
export async function numbersOfLinks(postId: string, since: Since, howMany: number) {
  return db().all<Numbers & { blockId: string; target: string }>(sql`
    select block_id as blockId, target, ${sums} from ${counted({ postId }, since)}
    group by block_id, target order by sum(followed) desc, sum(seen) desc, target
    limit ${howMany}`)
}

/** The articles in which a block was followed most, over all days that are kept. */
export async function numbersByArticle(blockId: string, howMany: number) {
  return db().all<Numbers & { postId: string; title: string }>(sql`
    select post_id as postId, posts.title, ${sums}
    from link_totals join posts on posts.id = post_id where block_id = ${blockId}
    group by post_id order by sum(followed) desc, sum(seen) desc, post_id limit ${howMany}`)
}

/** A block that nobody saw is absent. */
export async function numbersOfBlocks(ids: string[], since: Since): Promise<Map<string, Numbers>> {
  const rows = db().all<Numbers & { blockId: string }>(sql`
    select block_id as blockId, ${sums} from link_days
    where block_id in (select value from json_each(${JSON.stringify(ids)})) and day >= ${since}
    group by block_id`)
  return new Map(rows.map(({ blockId, seen, followed }) => [blockId, { seen, followed }]))
}

/** For a list of blocks to be sorted by; null where nobody saw the block. */
export function followRateOf(blockId: AnyColumn, since: Since): SQL {
  return sql`(select cast(sum(followed) as real) / nullif(sum(seen), 0)
    from link_days where block_id = ${blockId} and day >= ${since})`
}
