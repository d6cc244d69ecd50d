import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { picturesById } from '@/db/media'
import type { Picture } from '../reading/views'

export const PictureIds = z.array(z.uuid()).max(1000)

/** The pictures with these ids, in any order; those that do not exist are left out. */
export async function describePictures(actor: Actor, ids: string[]): Promise<Picture[]> {
  authorise(actor, 'media.list')
  return [...(await picturesById(ids)).values()]
}
