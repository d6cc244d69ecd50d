import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { BlockRule } from '../../domain/relatedLinks/rule'
import { createdAt, id, moment, searchText } from './columns'
import { media } from './media'
import { posts } from './posts'
import { users } from './users'

export const blockLayouts = ['line', 'list', 'cards'] as const
export const linkRels = ['sponsored', 'nofollow'] as const

/** Shared related-link blocks. Local ones live inside their article's document. */
export const relatedLinkBlocks = sqliteTable(
  'related_link_blocks',
  {
    id: id(),
    /** What editors call it; readers see the heading. */
    name: text('name').notNull(),
    searchText: searchText(),
    heading: text('heading').notNull().default(''),
    layout: text('layout', { enum: blockLayouts }).notNull(),
    version: integer('version').notNull().default(1),
    createdBy: text('created_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    savedAt: moment('saved_at')
      .notNull()
      .$defaultFn(() => new Date()),
    trashedAt: moment('trashed_at'),
    /** What fills the block after its picked links; without one, it is only what was picked. */
    rule: text('rule', { mode: 'json' }).$type<BlockRule>(),
    /** Readers see the block from this moment on; null is since ever. */
    activeFrom: moment('active_from'),
    /** Readers do not see the block from this moment on; null is never. */
    activeUntil: moment('active_until'),
  },
  (t) => [
    check('related_link_blocks_layout', sql`${t.layout} in ('line', 'list', 'cards')`),
    index('related_link_blocks_active_from').on(t.activeFrom),
    index('related_link_blocks_active_until').on(t.activeUntil),
    index('related_link_blocks_saved').on(t.trashedAt, t.savedAt),
  ],
)

/** The links of a shared block, in order. Each points to a post or to a URL, never both. */
export const relatedLinks = sqliteTable(
  'related_links',
  {
    id: id(),
    blockId: text('block_id')
      .notNull()
      .references(() => relatedLinkBlocks.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    postId: text('post_id').references(() => posts.id, { onDelete: 'cascade' }),
    url: text('url'),
    label: text('label'),
    rel: text('rel', { mode: 'json' }).$type<(typeof linkRels)[number][]>().notNull().default([]),
  },
  (t) => [
    check('related_links_target', sql`(${t.postId} is null) <> (${t.url} is null)`),
    index('related_links_block').on(t.blockId, t.position),
    index('related_links_post').on(t.postId),
    index('related_links_url').on(t.url).where(sql`${t.url} is not null`),
  ],
)

/**
 * Places that articles have by rule: each puts a shared block into every article that it fits. See
 * `domain/relatedLinks/slots`.
 */
export const relatedLinkSlots = sqliteTable(
  'related_link_slots',
  {
    id: id(),
    name: text('name').notNull(),
    searchText: searchText(),
    blockId: text('block_id')
      .notNull()
      .references(() => relatedLinkBlocks.id, { onDelete: 'cascade' }),
    /** After which paragraph, counted from 1; null is the end of the article. */
    afterParagraph: integer('after_paragraph'),
    /** The sections whose articles have it; none are all. */
    sectionIds: text('section_ids', { mode: 'json' }).$type<string[]>().notNull().default([]),
    exceptSectionIds: text('except_section_ids', { mode: 'json' })
      .$type<string[]>()
      .notNull()
      .default([]),
    exceptPostIds: text('except_post_ids', { mode: 'json' })
      .$type<string[]>()
      .notNull()
      .default([]),
    /** Only in articles of whose own related links readers see none. */
    onlyWhereNone: integer('only_where_none', { mode: 'boolean' }).notNull().default(false),
    isOn: integer('is_on', { mode: 'boolean' }).notNull().default(true),
    version: integer('version').notNull().default(1),
    createdBy: text('created_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    savedAt: moment('saved_at')
      .notNull()
      .$defaultFn(() => new Date()),
    trashedAt: moment('trashed_at'),
  },
  (t) => [index('related_link_slots_block').on(t.blockId)],
)

/**
 * Up to which moment the pages were told what the times of blocks say; one row, absent until the
 * first such moment came. See `domain/relatedLinks/applyTimes.ts`.
 */
export const blockClock = sqliteTable(
  'block_clock',
  {
    id: integer('id').primaryKey().default(1),
    appliedUntil: moment('applied_until').notNull(),
  },
  (t) => [check('block_clock_one', sql`${t.id} = 1`)],
)

/**
 * The published articles that are nearest to each by their text, kept where articles are published,
 * so that a page that shows them can be exact.
 */
export const relatedPosts = sqliteTable(
  'related_posts',
  {
    postId: text('post_id')
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    relatedId: text('related_id')
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    /** Higher is nearer. */
    score: real('score').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.postId, t.relatedId] }),
    index('related_posts_score').on(t.postId, t.score),
    index('related_posts_related').on(t.relatedId),
  ],
)

export const copies = ['live', 'working'] as const

/** `text`: a link of the running text. `related`: a link of a block that the document itself holds. */
export const referenceKinds = ['text', 'related', 'placement', 'media'] as const

/**
 * What each copy of a document refers to, rebuilt in the transaction that saves it. It answers
 * "where is this used".
 */
export const postReferences = sqliteTable(
  'post_references',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    postId: text('post_id')
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    copy: text('copy', { enum: copies }).notNull(),
    kind: text('kind', { enum: referenceKinds }).notNull().default('text'),
    targetPostId: text('target_post_id').references(() => posts.id, { onDelete: 'cascade' }),
    targetBlockId: text('target_block_id').references(() => relatedLinkBlocks.id, {
      onDelete: 'cascade',
    }),
    targetMediaId: text('target_media_id').references(() => media.id, { onDelete: 'cascade' }),
    targetUrl: text('target_url'),
  },
  (t) => [
    check('post_references_copy', sql`${t.copy} in ('live', 'working')`),
    check(
      'post_references_target',
      sql`(${t.targetPostId} is not null) + (${t.targetBlockId} is not null) + (${t.targetMediaId} is not null) + (${t.targetUrl} is not null) = 1`,
    ),
    index('post_references_post').on(t.postId, t.copy),
    index('post_references_target_post').on(t.targetPostId, t.copy),
    index('post_references_target_block').on(t.targetBlockId, t.copy),
    index('post_references_target_media').on(t.targetMediaId, t.copy),
    index('post_references_target_url').on(t.targetUrl, t.copy),
    index('post_references_placements')
      .on(t.postId, t.copy, t.targetBlockId)
      .where(sql`${t.targetBlockId} is not null`),
  ],
)
