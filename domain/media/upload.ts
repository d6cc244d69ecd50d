import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { uuidv7 } from 'uuidv7'
import { type Actor, authorise } from '@/auth/policy'
import { readConfig } from '@/config'
import { recordAudit } from '@/db/audit'
import { transaction } from '@/db/client'
import { insertPicture } from '@/db/media'
import type { Picture } from '../reading/views'
import { type Decoded, decodePicture, writeFiles, writeWhole } from './encode'
import { problemOf } from './inspect'
import { broken, type PictureProblem } from './problems'
import { takeTurn } from './turns'

export type Upload = {
  fileName: string
  bytes: Buffer
  /** Its address on another site. */
  copiedFrom?: string
  /** Aborts when the one who sent it has left. */
  signal?: AbortSignal | undefined
}
export type UploadAnswer = { ok: true; picture: Picture } | PictureProblem

/** Makes a picture of the site out of a file: turned, stripped, in every width and format. */
export async function uploadPicture(
  actor: Actor,
  { bytes, signal, ...named }: Upload,
): Promise<UploadAnswer> {
  authorise(actor, 'media.upload')
  const problem = await problemOf(bytes, readConfig().maxUploadBytes)
  if (problem) return problem
  return takeTurn({ key: actor.userId, signal }, async () => {
    const decoded = await decodePicture(bytes).catch(() => null)
    return decoded ? keep(actor, named, decoded, signal) : broken
  })
}

/** A row without its files, or files without their row, must not be left by whatever fails. */
async function keep(
  actor: Actor,
  named: Omit<Upload, 'bytes' | 'signal'>,
  decoded: Decoded,
  signal: AbortSignal | undefined,
): Promise<UploadAnswer> {
  const id = uuidv7()
  const { mediaDir, unfinishedDir } = readConfig()
  const aside = path.join(unfinishedDir, id)
  const folder = path.join(mediaDir, id)
  try {
    await mkdir(aside, { recursive: true })
    await mkdir(mediaDir, { recursive: true })
    const widths = await writeFiles(decoded, aside, signal)
    await writeWhole(decoded, aside)
    const picture = { id, width: decoded.width, height: decoded.height, widths }
    await transaction(async (tx) => {
      await insertPicture(tx, {
        ...picture,
        fileName: named.fileName,
        uploadedBy: actor.userId,
      })
      await recordAudit(tx, actor, 'media.upload', id, named)
      await rename(aside, folder)
    })
    return { ok: true, picture: { ...picture, alt: '', caption: '', credit: '' } }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}
