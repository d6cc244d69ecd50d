import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { readConfig } from '@/config'
import { Crop, folderOf, unitsPerSide } from '@/content/image/framing'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { insertCrop, picturesById } from '@/db/media'
import type { Picture } from '../reading/views'
import { decodePart, writeFiles } from './encode'
import { takeTurn } from './turns'

export const CropRequest = z.object({ mediaId: z.uuid(), crop: Crop })

export type CropAnswer =
  | { ok: true; picture: Picture }
  | { ok: false; error: 'missing' | 'too-many-crops'; message: string }

/** Parts that one picture may have: files cost room, and nobody needs that many. */
export const maxCrops = 50

/**
 * Makes the files of a part of a picture, where there are none yet; the picture itself stays. They
 * are made when an author asks, as those of the whole: no address makes a reader's request do work.
 */
export async function cropPicture(
  actor: Actor,
  { mediaId, crop }: z.output<typeof CropRequest>,
): Promise<CropAnswer> {
  authorise(actor, 'media.crop')
  const key = `${mediaId}/${folderOf(crop)}`
  const making =
    underWay.get(key) ?? takeTurn({ key: actor.userId }, () => makeIfNew(actor, mediaId, crop))
  underWay.set(key, making)
  return making.finally(() => underWay.delete(key))
}

/** Two who ask for the same part at once wait for the same files. */
const underWay = new Map<string, Promise<CropAnswer>>()

async function makeIfNew(actor: Actor, mediaId: string, crop: Crop): Promise<CropAnswer> {
  const picture = (await picturesById([mediaId])).get(mediaId)
  if (!picture) return missing
  const { crops = {} } = picture
  if (crops[folderOf(crop)]) return { ok: true, picture }
  if (Object.keys(crops).length >= maxCrops) return tooManyCrops
  const made = await make(actor, picture, crop)
  return { ok: true, picture: { ...picture, crops: { ...crops, ...made } } }
}

async function make(actor: Actor, picture: Picture, crop: Crop): Promise<Picture['crops']> {
  const { mediaDir, unfinishedDir } = readConfig()
  const folder = folderOf(crop)
  const aside = path.join(unfinishedDir, uuidv7())
  const place = path.join(mediaDir, picture.id, folder)
  try {
    await mkdir(aside, { recursive: true })
    const widths = await writeFiles(await decodePart(path.dirname(place), picture, crop), aside)
    const files = {
      width: Math.round((picture.width * crop.width) / unitsPerSide),
      height: Math.round((picture.height * crop.height) / unitsPerSide),
      widths,
    }
    // Of an attempt whose transaction failed after its files were in place.
    await rm(place, { recursive: true, force: true })
    await transaction(async (tx) => {
      await insertCrop(tx, { mediaId: picture.id, folder, ...files })
      await recordAudit(tx, actor, 'media.crop', picture.id, { folder })
      await rename(aside, place)
    })
    return { [folder]: files }
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

const missing: CropAnswer = {
  ok: false,
  error: 'missing',
  message: 'This picture was deleted. Choose another one.',
}

const tooManyCrops: CropAnswer = {
  ok: false,
  error: 'too-many-crops',
  message: `This picture was cropped in ${maxCrops} ways already. Use one of them, or upload it again.`,
}
