import { inArray } from 'drizzle-orm'
import type { Picture } from '@/domain/reading/views'
import { db } from './client'
import { media } from './schema'

/** The pictures with these ids, by their id, with the texts that they were uploaded with. */
export async function picturesById(ids: string[]): Promise<Map<string, Picture>> {
  const rows = db()
    .select({
      id: media.id,
      width: media.width,
      height: media.height,
      widths: media.widths,
      alt: media.alt,
      caption: media.caption,
      credit: media.credit,
    })
    .from(media)
    .where(inArray(media.id, ids))
    .all()
  return new Map(rows.map((picture) => [picture.id, picture]))
}
