import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { posts } from './posts'

const place = {
  /** The article on whose page the link stood. */
  postId: text('post_id')
    .notNull()
    .references(() => posts.id, { onDelete: 'cascade' }),
  /** The shared block; empty for one that the article itself holds. */
  blockId: text('block_id').notNull(),
  /** The id of the post that the link leads to, or an outside URL. */
  target: text('target').notNull(),
}

const counts = {
  seen: integer('seen').notNull().default(0),
  followed: integer('followed').notNull().default(0),
}

/** How often readers saw and followed each related link, by day. Of readers themselves, nothing. */
export const linkCounts = sqliteTable(
  'link_counts',
  {
    ...place,
    /** From 0, within its block. */
    position: integer('position').notNull(),
    /** In UTC, as `2026-11-25`. */
    day: text('day').notNull(),
    ...counts,
  },
  (t) => [
    primaryKey({ columns: [t.postId, t.blockId, t.position, t.target, t.day] }),
    index('link_counts_block').on(t.blockId, t.day),
    index('link_counts_target').on(t.target, t.day),
    index('link_counts_day').on(t.day),
  ],
)

/** The sums of `link_counts` over all days and positions, for lists that sort by them. */
export const linkTotals = sqliteTable('link_totals', { ...place, ...counts }, (t) => [
  primaryKey({ columns: [t.postId, t.blockId, t.target] }),
  index('link_totals_target').on(t.target),
  // With what is summed up: a block may stand in 10,000 articles.
  index('link_totals_block').on(t.blockId, t.target, t.seen, t.followed),
  index('link_totals_rate').on(sql`${t.followed} * 1.0 / ${t.seen}`).where(sql`${t.seen} >= 20`),
])

/** The sums of `link_counts` over all articles: what one block shows in thousands is read at once. */
export const linkDays = sqliteTable(
  'link_days',
  {
    day: text('day').notNull(),
    blockId: place.blockId,
    position: integer('position').notNull(),
    target: place.target,
    ...counts,
  },
  (t) => [
    primaryKey({ columns: [t.blockId, t.day, t.position, t.target] }),
    index('link_days_day').on(t.day),
  ],
)

/** The articles to which readers followed links most, of late; what blocks with that rule show. */
export const followedPosts = sqliteTable('followed_posts', {
  /** From 0. */
  position: integer('position').primaryKey(),
  postId: text('post_id')
    .notNull()
    .references(() => posts.id, { onDelete: 'cascade' }),
  score: real('score').notNull(),
})
