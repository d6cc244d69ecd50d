import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './columns'

/**
 * How many links lead from the articles of one section to those of another, as readers get them:
 * what the map draws. Counted again and again by a job, because a million links cannot be counted
 * when they are asked for. Of articles without a section, the id is empty.
 */
export const sectionLinks = sqliteTable(
  'section_links',
  {
    fromId: text('from_id').notNull(),
    toId: text('to_id').notNull(),
    links: integer('links').notNull(),
    countedAt: moment('counted_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.fromId, t.toId] })],
)
