import { type Actor, authorise } from '@/auth/policy'
import { countPictures, picturePage } from '@/db/media'
import type { Listing } from '../listing'

/** Fills the last row of two, three, four and six columns. */
export const picturesPerPage = 24

/** The uploaded pictures, newest first, searched by file name, alt text and caption. */
export async function listPictures(actor: Actor, { search, page }: Listing) {
  authorise(actor, 'media.list')
  const [rows, total] = await Promise.all([
    picturePage(search, page, picturesPerPage),
    countPictures(search),
  ])
  return { rows, total, pages: Math.ceil(total / picturesPerPage) }
}

export type PictureList = Awaited<ReturnType<typeof listPictures>>
export type ListedPicture = PictureList['rows'][number]
