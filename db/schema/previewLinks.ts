import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, id, moment } from './columns'
import { posts } from './posts'
import { users } from './users'

/** Secret links that show a draft to people without an account. One that was withdrawn has no row. */
export const previewLinks = sqliteTable(
  'preview_links',
  {
    id: id(),
    postId: text('post_id')
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    /** Whoever reads the database, or a backup of it, cannot open the links. */
    tokenHash: text('token_hash').notNull().unique(),
    createdBy: text('created_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [index('preview_links_post').on(t.postId, t.expiresAt)],
)
