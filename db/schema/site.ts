import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { checkIds, checkLevels as levels } from '../../domain/checks/list'
import { createdAt, id } from './columns'
import { posts } from './posts'
import { authors, sections, tags } from './taxonomy'

/** Old addresses. Each names the thing, not its new address, so that redirects never chain. */
export const redirects = sqliteTable(
  'redirects',
  {
    path: text('path').primaryKey(),
    postId: text('post_id').references(() => posts.id, { onDelete: 'cascade' }),
    authorId: text('author_id').references(() => authors.id, { onDelete: 'cascade' }),
    sectionId: text('section_id').references(() => sections.id, { onDelete: 'cascade' }),
    tagId: text('tag_id').references(() => tags.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (t) => [
    check(
      'redirects_target',
      sql`(${t.postId} is not null) + (${t.authorId} is not null) + (${t.sectionId} is not null) + (${t.tagId} is not null) = 1`,
    ),
    index('redirects_post').on(t.postId),
  ],
)

/**
 * The latest changes of what readers see, each with an id that no other history of this database
 * has; see `cache/sequence.ts`.
 */
export const changes = sqliteTable('changes', {
  number: integer('number').primaryKey(),
  id: text('id').notNull(),
})

/** The number at which each cache tag last changed; see `cache/sequence.ts`. */
export const cacheTags = sqliteTable(
  'cache_tags',
  { tag: text('tag').primaryKey(), number: integer('number').notNull() },
  (t) => [index('cache_tags_number').on(t.number)],
)

/** Who did what, when. Append-only. */
export const auditLog = sqliteTable(
  'audit_log',
  {
    id: id(),
    at: createdAt(),
    actorId: text('actor_id'),
    action: text('action').notNull(),
    subjectId: text('subject_id'),
    details: text('details', { mode: 'json' }),
  },
  (t) => [index('audit_log_subject').on(t.subjectId, t.at)],
)

/** The one row of what the site is called and says of itself; absent until it was set up. */
export const siteSettings = sqliteTable(
  'site_settings',
  {
    id: integer('id').primaryKey().default(1),
    name: text('name').notNull(),
    tagline: text('tagline').notNull().default(''),
    /** Whether it is counted how often readers see and follow related links. */
    countsLinks: integer('counts_links', { mode: 'boolean' }).notNull().default(true),
    /** Whether the pages of other sites to which the site links are asked for, now and then. */
    checksOutsideLinks: integer('checks_outside_links', { mode: 'boolean' })
      .notNull()
      .default(true),
  },
  (t) => [check('site_settings_one', sql`${t.id} = 1`)],
)

/** How much each check before publishing weighs, where editors have decided; see `domain/checks`. */
export const checkLevels = sqliteTable(
  'check_levels',
  {
    check: text('check_id', { enum: checkIds }).primaryKey(),
    level: text('level', { enum: levels }).notNull(),
    /** How many it asks for, where it counts something. */
    least: integer('least'),
  },
  (t) => [check('check_levels_level', sql`${t.level} in ('off', 'warn', 'block')`)],
)
