import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, id, searchText } from './columns'
import { media } from './media'
import { users } from './users'

export type ProfileLink = { label: string; url: string }

/** Bylines. A user may own one; a guest author has no user. */
export const authors = sqliteTable('authors', {
  id: id(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  searchText: searchText(),
  bio: text('bio').notNull().default(''),
  avatarId: text('avatar_id').references(() => media.id, { onDelete: 'set null' }),
  links: text('links', { mode: 'json' }).$type<ProfileLink[]>().notNull().default([]),
  userId: text('user_id')
    .unique()
    .references(() => users.id, { onDelete: 'set null' }),
  createdAt: createdAt(),
})

/** A post is in at most one section. */
export const sections = sqliteTable('sections', {
  id: id(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  searchText: searchText(),
  description: text('description').notNull().default(''),
  position: integer('position').notNull().default(0),
  createdAt: createdAt(),
})

/** A post has any number of tags. */
export const tags = sqliteTable('tags', {
  id: id(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  searchText: searchText(),
  createdAt: createdAt(),
})
