'use server'

import { act } from '@/auth/act'
import { Listing } from '@/domain/listing'
import * as media from '@/domain/media'
import { CropRequest } from '@/domain/media/crop'
import { PictureIds } from '@/domain/media/describe'

export const listPictures = act(Listing, async (actor, listing) => ({
  ok: true as const,
  ...(await media.listPictures(actor, listing)),
}))

export const cropPicture = act(CropRequest, media.cropPicture)

export const describePictures = act(PictureIds, async (actor, ids) => ({
  ok: true as const,
  pictures: await media.describePictures(actor, ids),
}))
