import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { posts } from './posts'

/**
 * What the index of articles (`article_words`, an FTS5 table beside this one) holds of each post,
 * and with which format of ours. A post without a row, or with an older format, is for the
 * background to index.
 */
export const indexedPosts = sqliteTable(
  'indexed_posts',
  {
    /** The row id in `article_words`. */
    position: integer('position').primaryKey({ autoIncrement: true }),
    postId: text('post_id')
      .notNull()
      .unique()
      .references(() => posts.id, { onDelete: 'cascade' }),
    format: integer('format').notNull(),
    /** Of all that was indexed; null while readers do not see the post, and nothing is. */
    fingerprint: text('fingerprint'),
    /** Whether the articles nearest to it are for the background to find. */
    relatedIsDue: integer('related_is_due', { mode: 'boolean' }).notNull().default(false),
    /** The names and words that tell it from others, and how much each does; their squares sum to 1. */
    keys: text('keys', { mode: 'json' }).$type<Record<string, number>>().notNull().default({}),
  },
  (t) => [index('indexed_posts_due').on(t.position).where(sql`${t.relatedIsDue} = 1`)],
)
