import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './columns'

/**
 * `refused`: it may not be asked, because of its robots.txt or because it is no public address; or
 * it lets no programs in, and what a reader would get is for a person to see.
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
    /** Since when it has failed each time; null while it does not. */
    failingSince: moment('failing_since'),
    checkedAt: moment('checked_at'),
    /** When to ask next. */
    dueAt: moment('due_at').notNull(),
  },
  (t) => [
    check(
      'outside_pages_verdict',
      sql`${t.verdict} in ('unknown', 'fine', 'moved', 'failing', 'refused')`,
    ),
    index('outside_pages_due').on(t.host, t.dueAt),
    index('outside_pages_verdict').on(t.verdict, t.url),
  ],
)

/**
 * The hosts of those pages, which are asked one question at a time: the queue of the checker. A host
 * to which a page of another only leads has no page due.
 */
export const outsideHosts = sqliteTable(
  'outside_hosts',
  {
    host: text('host').primaryKey(),
    /** When the first of its pages is due. */
    dueAt: moment('due_at'),
    /** It said that it is asked too much, or is overloaded: until when it is left alone. */
    pausedUntil: moment('paused_until'),
    /** How many times in a row it said so. */
    pauses: integer('pauses').notNull().default(0),
    /** Its robots.txt, empty where it has none; null where it was not asked for. */
    robots: text('robots'),
    robotsAt: moment('robots_at'),
  },
  (t) => [index('outside_hosts_due').on(t.dueAt)],
)
