import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt } from './columns'
import { posts } from './posts'
import { users } from './users'

/** Articles that are not to be suggested in another, which its writers decided. */
export const dismissedSuggestions = sqliteTable(
  'dismissed_suggestions',
  {
    postId: text('post_id')
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    targetId: text('target_id')
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    dismissedBy: text('dismissed_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.postId, t.targetId] })],
)
