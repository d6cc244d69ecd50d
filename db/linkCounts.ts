import { sql } from 'drizzle-orm'
import { db, type Tx } from './client'
import { linkCounts, linkDays, linkTotals } from './schema'

/** How often one link was seen and followed on one day; see the schema for what each names. */
export type LinkCount = {
  postId: string
  blockId: string
  position: number
  target: string
  day: string
  seen: number
  followed: number
}

/**
 * Adds to what was counted, in few statements however many counts; of deleted articles, nothing. A link
 * is followed by those who saw it: what a day has more of follows than of views is not counted. The
 * links by day come last, because what was counted is read from them.
 */
export async function addCounts(tx: Tx, counts: LinkCount[]) {
  const counted = sql`
    (select post_id, block_id, position, target, day, new.seen,
      min(new.followed, new.seen + coalesce(old.seen, 0) - coalesce(old.followed, 0)) as followed
    from (
      select value ->> 'postId' as post_id, value ->> 'blockId' as block_id,
        value ->> 'position' as position, value ->> 'target' as target, value ->> 'day' as day,
        sum(value ->> 'seen') as seen, sum(value ->> 'followed') as followed
      from json_each(${JSON.stringify(counts)})
      where value ->> 'postId' in (select id from posts)
      group by 1, 2, 3, 4, 5) as new
    left join link_counts as old using (post_id, block_id, position, target, day)
    where new.seen > 0 or old.seen > 0)`
  const added = sql`do update set seen = seen + excluded.seen, followed = followed + excluded.followed`
  tx.run(sql`
    insert into link_totals (post_id, block_id, target, seen, followed)
    select post_id, block_id, target, sum(seen), sum(followed) from ${counted}
    where true group by post_id, block_id, target
    on conflict (post_id, block_id, target) ${added}`)
  tx.run(sql`
    insert into link_days (block_id, day, position, target, seen, followed)
    select block_id, day, position, target, sum(seen), sum(followed) from ${counted}
    where true group by block_id, day, position, target
    on conflict (block_id, day, position, target) ${added}`)
  tx.run(sql`
    insert into link_counts (post_id, block_id, position, target, day, seen, followed)
    select post_id, block_id, position, target, day, seen, followed from ${counted} where true
    on conflict (post_id, block_id, position, target, day) ${added}`)
}

/** Forgets the days before one, also in the totals. */
export async function forgetDaysBefore(tx: Tx, day: string) {
  tx.run(sql`
    update link_totals
    set seen = link_totals.seen - old.seen, followed = link_totals.followed - old.followed
    from (
      select post_id, block_id, target, sum(seen) as seen, sum(followed) as followed
      from link_counts where day < ${day} group by post_id, block_id, target) as old
    where link_totals.post_id = old.post_id and link_totals.block_id = old.block_id
      and link_totals.target = old.target`)
  const { changes } = tx.run(sql`delete from link_counts where day < ${day}`)
  tx.run(sql`delete from link_days where day < ${day}`)
  if (changes > 0) tx.run(sql`delete from link_totals where seen = 0 and followed = 0`)
}

export async function deleteCounts(tx: Tx) {
  tx.delete(linkCounts).run()
  tx.delete(linkTotals).run()
  tx.delete(linkDays).run()
}

export async function hasCounts(reader: Tx = db()) {
  return reader.select({ target: linkTotals.target }).from(linkTotals).limit(1).get() !== undefined
}

export type Followed = { seen: number; followed: number }

/**
 * How often links to these targets were seen and followed, over all days that are kept. A target
 * that nobody saw a link to is absent.
 */
export async function followRates(
  targets: string[],
  tx: Tx = db(),
): Promise<Map<string, Followed>> {
  const rows = tx.all<Followed & { target: string }>(sql`
    select target, sum(seen) as seen, sum(followed) as followed from link_totals
    where target in (select value from json_each(${JSON.stringify(targets)}))
    group by target having sum(seen) > 0`)
  return new Map(rows.map(({ target, seen, followed }) => [target, { seen, followed }]))
}
