import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, id, searchText } from './columns'
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
  searchText: searchText(),
  uploadedBy: text('uploaded_by').references(() => users.id, { onDelete: 'set null' }),
  createdAt: createdAt(),
})

/**
 * Parts of pictures that have files of their own, under `<id>/<folder>/`. The folder is named for
 * the part, so that the same part is made once, and its files never change.
 */
export const pictureCrops = sqliteTable(
  'picture_crops',
  {
    mediaId: text('media_id')
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    folder: text('folder').notNull(),
    /** Pixels of the part. */
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    widths: text('widths', { mode: 'json' }).$type<number[]>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.mediaId, t.folder] })],
)
