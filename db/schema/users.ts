import { sql } from 'drizzle-orm'
import { check, index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, id, moment, searchText } from './columns'

export const roles = ['admin', 'editor', 'author', 'contributor'] as const

/** Logins. What readers see of a person is an author, which is a table of its own. */
export const users = sqliteTable(
  'users',
  {
    id: id(),
    email: text('email').notNull().unique(),
    name: text('name').notNull(),
    searchText: searchText(),
    passwordHash: text('password_hash').notNull(),
    role: text('role', { enum: roles }).notNull(),
    createdAt: createdAt(),
    suspendedAt: moment('suspended_at'),
  },
  (t) => [check('users_role', sql`${t.role} in ('admin', 'editor', 'author', 'contributor')`)],
)

/** One row a browser that is logged in. A session without its row is over, whatever its cookie says. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [index('sessions_user').on(t.userId)],
)
