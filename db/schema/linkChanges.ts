import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ChangedNode } from '../../content/linkChange/changedNode'
import type { RelatedLink } from '../../content/relatedLinkBlock/block'
import { createdAt, id, moment, searchText } from './columns'
import { posts, revisions } from './posts'
import { relatedLinkBlocks } from './relatedLinks'
import { users } from './users'

export const linkChangeKinds = ['replace-target', 'link-from-older'] as const

/** Changes of links in many articles at once, each of which can be undone whole. */
export const linkChanges = sqliteTable(
  'link_changes',
  {
    id: id(),
    kind: text('kind', { enum: linkChangeKinds }).notNull(),
    /** What was done, in words for the newsroom. */
    summary: text('summary').notNull(),
    searchText: searchText(),
    createdBy: text('created_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    undoneBy: text('undone_by').references(() => users.id, { onDelete: 'set null' }),
    undoneAt: moment('undone_at'),
    /** How many links could not be taken back: they were changed by others since. */
    leftWhenUndone: integer('left_when_undone').notNull().default(0),
  },
  (t) => [
    check('link_changes_kind', sql`${t.kind} in ('replace-target', 'link-from-older')`),
    index('link_changes_created').on(t.createdAt, t.id),
  ],
)

export const changedCopies = ['live', 'working', 'block'] as const

/** The links of a shared block before and after a change. */
export type ChangedLinks = { before: RelatedLink[]; after: RelatedLink[] }

/** What a change did in each copy of an article, or in a shared block: enough to take it back. */
export const linkChangeItems = sqliteTable(
  'link_change_items',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    changeId: text('change_id')
      .notNull()
      .references(() => linkChanges.id, { onDelete: 'cascade' }),
    copy: text('copy', { enum: changedCopies }).notNull(),
    postId: text('post_id').references(() => posts.id, { onDelete: 'cascade' }),
    blockId: text('block_id').references(() => relatedLinkBlocks.id, { onDelete: 'cascade' }),
    /** How many links were changed there; in a copy that had none of them, none. */
    links: integer('links').notNull(),
    /** The text as the change left it. */
    revisionId: text('revision_id').references(() => revisions.id, { onDelete: 'set null' }),
    /** Of an article, the blocks that differ; last, so that counts never read past it. */
    changed: text('changed', { mode: 'json' }).$type<ChangedNode[] | ChangedLinks>().notNull(),
  },
  (t) => [
    check('link_change_items_copy', sql`${t.copy} in ('live', 'working', 'block')`),
    check('link_change_items_of', sql`(${t.postId} is null) <> (${t.blockId} is null)`),
    index('link_change_items_change').on(t.changeId, t.postId, t.blockId, t.links),
    index('link_change_items_post').on(t.postId),
    index('link_change_items_block').on(t.blockId),
    index('link_change_items_revision').on(t.revisionId),
  ],
)
