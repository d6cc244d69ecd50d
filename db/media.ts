import { count, desc, inArray, or } from 'drizzle-orm'
import type { Picture } from '@/domain/reading/views'
import { db, type Tx } from './client'
import { contains } from './contains'
import { media } from './schema'

const pictureColumns = {
  id: media.id,
  width: media.width,
  height: media.height,
  widths: media.widths,
  alt: media.alt,
  caption: media.caption,
  credit: media.credit,
}

/** The pictures with these ids, by their id, with the texts that they were uploaded with. */
export async function picturesById(ids: string[]): Promise<Map<string, Picture>> {
  const rows = db().select(pictureColumns).from(media).where(inArray(media.id, ids)).all()
  return new Map(rows.map((picture) => [picture.id, picture]))
}

/** One page of the pictures with the text in their file name, alt text or caption, newest first. */
export async function picturePage(search: string, page: number, pageSize: number) {
  return (
    db()
      .select({ ...pictureColumns, fileName: media.fileName, createdAt: media.createdAt })
      .from(media)
      .where(has(search))
      // Ids sort by the time at which they were made.
      .orderBy(desc(media.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .all()
  )
}

export async function countPictures(search: string): Promise<number> {
  return db().select({ n: count() }).from(media).where(has(search)).get()?.n ?? 0
}

export async function insertPicture(tx: Tx, picture: typeof media.$inferInsert) {
  tx.insert(media).values(picture).run()
}

function has(text: string) {
  if (text === '') return undefined
  return or(
    contains(media.fileName, text),
    contains(media.alt, text),
    contains(media.caption, text),
  )
}
