import { integer, text } from 'drizzle-orm/sqlite-core'
import { uuidv7 } from 'uuidv7'

/** A UUIDv7 (RFC 9562): sorts by the time at which the row was made. */
export const id = () => text('id').primaryKey().$defaultFn(uuidv7)

/** A moment in UTC, in milliseconds since the epoch. */
export const moment = (name: string) => integer(name, { mode: 'timestamp_ms' })

export const createdAt = () =>
  moment('created_at')
    .notNull()
    .$defaultFn(() => new Date())

/** What a row is searched by, folded (`model/fold.ts`): whatever writes the text writes this too. */
export const searchText = () => text('search_text').notNull().default('')
