import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './columns'
import { posts } from './posts'

/**
 * How each article is linked with the others, counted where it changes: triggers keep it, so that no
 * way of changing an article or a reference can forget it. Counted are the links that documents
 * hold themselves, text and related; those of shared blocks are few, and looked up where they
 * matter. A copy of the article's section and moments stands beside the counts, so that an index
 * alone answers the desk. See docs/decisions/0053.
 */
export const articleLinks = sqliteTable(
  'article_links',
  {
    postId: text('post_id')
      .primaryKey()
      .references(() => posts.id, { onDelete: 'cascade' }),
    /** Readers may open it. */
    isVisible: integer('is_visible', { mode: 'boolean' }).notNull(),
    sectionId: text('section_id'),
    publishedAt: moment('published_at'),
    /** The last publication or update that readers were shown. */
    freshAt: moment('fresh_at'),
    /** Links to it from articles that readers may open; from itself, none. */
    inbound: integer('inbound').notNull().default(0),
    /** Links of its live copy to other articles that readers may open. */
    outbound: integer('outbound').notNull().default(0),
    /** Those, and the links to addresses. */
    links: integer('links').notNull().default(0),
    /** Of its text, about: what is too many links depends on it. */
    words: integer('words'),
  },
  (t) => [
    index('article_links_inbound').on(
      t.isVisible,
      t.inbound,
      t.publishedAt,
      t.freshAt,
      t.sectionId,
    ),
    index('article_links_outbound').on(t.isVisible, t.outbound, t.publishedAt, t.sectionId),
    index('article_links_links').on(t.isVisible, t.links, t.publishedAt, t.words, t.sectionId),
    // Of the few that readers may not open, in the order in which the desk lists the links to them.
    index('article_links_hidden').on(t.inbound, t.postId).where(sql`${t.isVisible} = 0`),
  ],
)
