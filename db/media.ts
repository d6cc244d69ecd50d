import { count, desc, inArray } from 'drizzle-orm'
import type { Picture } from '@/domain/reading/views'
import { fold } from '@/model/fold'
import { db, type Tx } from './client'
import { media, pictureCrops } from './schema'
import { isFound } from './search'

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
  const crops = await cropsOf(ids)
  return new Map(rows.map((picture) => [picture.id, withCrops(picture, crops)]))
}

/** The parts of the pictures that have files, by the picture's id. */
export async function cropsOf(ids: string[]): Promise<Map<string, Crops>> {
  const rows = db().select().from(pictureCrops).where(inArray(pictureCrops.mediaId, ids)).all()
  const crops = new Map<string, Crops>()
  for (const { mediaId, folder, width, height, widths } of rows) {
    crops.set(mediaId, { ...crops.get(mediaId), [folder]: { width, height, widths } })
  }
  return crops
}

export function withCrops<Known extends Picture>(picture: Known, all: Map<string, Crops>): Known {
  const crops = all.get(picture.id)
  return crops ? { ...picture, crops } : picture
}

type Crops = NonNullable<Picture['crops']>

/** One page of the pictures with the text in their file name, alt text or caption, newest first. */
export async function picturePage(search: string, page: number, pageSize: number) {
  return (
    db()
      .select({ ...pictureColumns, fileName: media.fileName, createdAt: media.createdAt })
      .from(media)
      .where(isFound(media.searchText, search))
      // Ids sort by the time at which they were made.
      .orderBy(desc(media.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .all()
  )
}

export async function countPictures(search: string): Promise<number> {
  return (
    db().select({ n: count() }).from(media).where(isFound(media.searchText, search)).get()?.n ?? 0
  )
}

type NewPicture = Omit<typeof media.$inferInsert, 'searchText'>

export async function insertPicture(tx: Tx, picture: NewPicture) {
  const { fileName, alt = '', caption = '' } = picture
  const searchText = fold([fileName, alt, caption].join('\n'))
  tx.insert(media)
    .values({ ...picture, searchText })
    .run()
}

export async function insertCrop(tx: Tx, crop: typeof pictureCrops.$inferInsert) {
  tx.insert(pictureCrops).values(crop).run()
}
