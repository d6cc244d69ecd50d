import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './columns'
import { posts } from './posts'

export const listKinds = ['home', 'section', 'tag', 'author'] as const

/**
 * The public lists in which each article stands that readers may see. Triggers keep it, so that it
 * is right whatever is done to an article, and no list has to be sorted or counted to be read: see
 * docs/decisions/0073.
 */
export const listEntries = sqliteTable(
  'list_entries',
  {
    kind: text('kind', { enum: listKinds }).notNull(),
    /** The id of a section, tag or author; empty for the home page. */
    listId: text('list_id').notNull(),
    publishedAt: moment('published_at').notNull(),
    postId: text('post_id')
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.listId, t.publishedAt, t.postId] }),
    index('list_entries_post').on(t.postId),
  ],
)
