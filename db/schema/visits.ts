import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { moment } from './columns'
import { posts } from './posts'
import { users } from './users'

/**
 * One row an editor that is open in a browser. A browser that crashed takes no leave: what was not
 * seen for a while counts for nothing, and is swept away later.
 */
export const visits = sqliteTable(
  'visits',
  {
    /** Made by the browser, anew each time that the editor is opened. */
    id: text('id').primaryKey(),
    postId: text('post_id')
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    beganAt: moment('began_at').notNull(),
    seenAt: moment('seen_at').notNull(),
    /** Since when this visit is the one that may save; null for all others. */
    writesSince: moment('writes_since'),
    /** When it asked to be that one; null once this was answered. */
    askedAt: moment('asked_at'),
    /** When the writer said no to it last. */
    declinedAt: moment('declined_at'),
    /** The version of the post that it made last: the answer to that save may never have arrived. */
    madeVersion: integer('made_version'),
  },
  (t) => [
    index('visits_post').on(t.postId, t.seenAt),
    index('visits_seen').on(t.seenAt),
    uniqueIndex('visits_writer').on(t.postId).where(sql`${t.writesSince} is not null`),
  ],
)
