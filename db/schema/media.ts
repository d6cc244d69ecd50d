import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, id } from './columns'
import { users } from './users'

/** Uploaded pictures. Their files lie under DATA_DIR/media/<id>/, one for each width and format. */
export const media = sqliteTable('media', {
  id: id(),
  fileName: text('file_name').notNull(),
  /** Pixels, after the picture was turned the way its EXIF said. */
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  /** The widths in pixels at which files exist, ascending. */
  widths: text('widths', { mode: 'json' }).$type<number[]>().notNull(),
  alt: text('alt').notNull().default(''),
  caption: text('caption').notNull().default(''),
  credit: text('credit').notNull().default(''),
  uploadedBy: text('uploaded_by').references(() => users.id, { onDelete: 'set null' }),
  createdAt: createdAt(),
})
