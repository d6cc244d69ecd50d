import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { DocumentJson } from '../../content/document'
import type { Framing } from '../../content/image/framing'
import type { PostContent } from '../../domain/posts/content'
import { createdAt, id, moment, searchText } from './columns'
import { media } from './media'
import { authors, sections, tags } from './taxonomy'
import { users } from './users'

export const postStatuses = ['draft', 'in_review', 'scheduled', 'published', 'archived'] as const

/**
 * Articles. While a post is published, this row is its live copy and unpublished changes wait in
 * `working_drafts`; at every other time this row is its only copy.
 */
export const posts = sqliteTable(
  'posts',
  {
    id: id(),
    /** Null until the author or the first publication gives it one. */
    slug: text('slug'),
    title: text('title').notNull(),
    standfirst: text('standfirst').notNull().default(''),
    status: text('status', { enum: postStatuses }).notNull().default('draft'),
    sectionId: text('section_id').references(() => sections.id, { onDelete: 'set null' }),
    heroId: text('hero_id').references(() => media.id, { onDelete: 'set null' }),
    heroAlt: text('hero_alt').notNull().default(''),
    heroCaption: text('hero_caption').notNull().default(''),
    heroCredit: text('hero_credit').notNull().default(''),
    seoTitle: text('seo_title').notNull().default(''),
    seoDescription: text('seo_description').notNull().default(''),
    /** Raised by every save: a save that carries an older one is refused. */
    version: integer('version').notNull().default(1),
    createdBy: text('created_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    /** The last save of any kind; what the desk sorts by. */
    savedAt: moment('saved_at')
      .notNull()
      .$defaultFn(() => new Date()),
    /** First publication. */
    publishedAt: moment('published_at'),
    /** The last update that readers were shown; null until there is one. */
    updatedAt: moment('updated_at'),
    scheduledAt: moment('scheduled_at'),
    trashedAt: moment('trashed_at'),
    /** Last, so that lists never read past it: SQLite keeps long values in a chain of pages. */
    body: text('body', { mode: 'json' }).$type<DocumentJson>().notNull(),
    /** Of the title. It stands after the body: only the index of headlines and the trash read it. */
    searchText: searchText(),
  },
  (t) => [
    check(
      'posts_status',
      sql`${t.status} in ('draft', 'in_review', 'scheduled', 'published', 'archived')`,
    ),
    // A post in the trash gives its slug back.
    uniqueIndex('posts_slug').on(t.slug).where(sql`${t.trashedAt} is null`),
    index('posts_published').on(t.status, t.publishedAt, t.id).where(sql`${t.trashedAt} is null`),
    index('posts_section_published').on(t.sectionId, t.status, t.publishedAt, t.id),
    // One for each order of the desk's list, with all that it filters by: no row is read for that.
    index('posts_desk_saved').on(t.trashedAt, t.savedAt, t.id, t.status, t.sectionId),
    index('posts_desk_published').on(t.trashedAt, t.publishedAt, t.id, t.status, t.sectionId),
    index('posts_desk_title').on(
      t.trashedAt,
      sql`${t.title} collate nocase`,
      t.id,
      t.status,
      t.sectionId,
    ),
    index('posts_created_by').on(t.createdBy),
  ],
)

/**
 * How the hero images are framed, of those that are. Not in `posts`, where a new column comes after
 * the body: every list would read past it.
 */
export const heroFramings = sqliteTable('hero_framings', {
  postId: text('post_id')
    .primaryKey()
    .references(() => posts.id, { onDelete: 'cascade' }),
  framing: text('framing', { mode: 'json' }).$type<Framing>().notNull(),
})

export const postAuthors = sqliteTable(
  'post_authors',
  {
    postId: text('post_id')
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    authorId: text('author_id')
      .notNull()
      .references(() => authors.id),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.postId, t.authorId] }),
    index('post_authors_author').on(t.authorId, t.postId),
  ],
)

export const postTags = sqliteTable(
  'post_tags',
  {
    postId: text('post_id')
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    tagId: text('tag_id')
      .notNull()
      .references(() => tags.id),
  },
  (t) => [
    primaryKey({ columns: [t.postId, t.tagId] }),
    index('post_tags_tag').on(t.tagId, t.postId),
  ],
)

/** The unpublished changes of a published post: a whole `PostContent`, not a difference. */
export const workingDrafts = sqliteTable('working_drafts', {
  postId: text('post_id')
    .primaryKey()
    .references(() => posts.id, { onDelete: 'cascade' }),
  content: text('content', { mode: 'json' }).$type<PostContent>().notNull(),
  savedBy: text('saved_by').references(() => users.id, { onDelete: 'set null' }),
  savedAt: moment('saved_at').notNull(),
})

export const revisionReasons = [
  'autosave',
  'publish',
  'update',
  'unpublish',
  'conflict',
  'restore',
] as const

/** Kept states of a post: a whole `PostContent` each. */
export const revisions = sqliteTable(
  'revisions',
  {
    id: id(),
    postId: text('post_id')
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    reason: text('reason', { enum: revisionReasons }).notNull(),
    /** Given by a person; what has one is kept for good. */
    name: text('name'),
    createdBy: text('created_by').references(() => users.id, { onDelete: 'set null' }),
    /** When the content was saved, which for an autosave is before it was kept. */
    createdAt: createdAt(),
    /** Last, so that lists never read past it: see `posts.body`. */
    content: text('content', { mode: 'json' }).$type<PostContent>().notNull(),
  },
  (t) => [
    check(
      'revisions_reason',
      sql`${t.reason} in ('autosave', 'publish', 'update', 'unpublish', 'conflict', 'restore')`,
    ),
    index('revisions_post').on(t.postId, t.createdAt, t.id),
  ],
)
