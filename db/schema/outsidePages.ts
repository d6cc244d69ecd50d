import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './columns'

/**
 * `refused`: it may not be asked, because of its robots.txt or because it is no public address.
 * `moved`: it answers for good under another address. `failing`: asked again and again, it did not
 * answer, or said that there is nothing.
 */
export const pageVerdicts = ['unknown', 'fine', 'moved', 'failing', 'refused'] as const

/** What is known of the pages of other sites to which articles and blocks link. */
export const outsidePages = sqliteTable(
  'outside_pages',
  {
    url: text('url').primaryKey(),
    host: text('host').notNull(),
    verdict: text('verdict', { enum: pageVerdicts }).notNull().default('unknown'),
    /** HTTP status of the last answer; null where there was none. */
    status: integer('status'),
    movedTo: text('moved_to'),
    /** Why the verdict is what it is, for editors. */
    reason: text('reason').notNull().default(''),
    /** How many times in a row it failed. */
    failures: integer('failures').notNull().default(0),
    checkedAt: moment('checked_at'),
    /** When to ask next. */
    dueAt: moment('due_at').notNull(),
  },
  (t) => [
    check(
      'outside_pages_verdict',
      sql`${t.verdict} in ('unknown', 'fine', 'moved', 'failing', 'refused')`,
    ),
    index('outside_pages_due').on(t.dueAt),
    index('outside_pages_verdict').on(t.verdict, t.url),
  ],
)
