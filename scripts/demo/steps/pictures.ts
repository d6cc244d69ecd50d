import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { uuidv7 } from 'uuidv7'
import { readConfig } from '@/config'
import { transaction } from '@/db/client'
import { insertPicture } from '@/db/media'
import { atMost } from '@/domain/media/atMost'
import { decodePicture, writeFiles, writeWhole } from '@/domain/media/encode'
import { type PictureName, pictureNames, pictures } from '../artwork/pictures'
import { renderPicture } from '../artwork/render'
import type { Staff } from '../fill'
import type { Ids } from '../resolve'

/** The slow part of the seeding: each picture is encoded once for each width and format. */
export async function addPictures(staff: Staff, ids: Ids) {
  const takeTurn = atMost(availableParallelism())
  let finished = 0
  const add = async (name: PictureName) => {
    ids.set(`media:${name}`, await addPicture(staff, name))
    finished += 1
    showProgress(finished)
  }
  await Promise.all(pictureNames.map((name) => takeTurn(() => add(name))))
}

/** Not through the upload, which works on two at a time, and asks for no alt text. */
async function addPicture({ editor }: Staff, name: PictureName) {
  const id = uuidv7()
  const { alt } = pictures[name]
  const folder = path.join(readConfig().mediaDir, id)
  await mkdir(folder)
  const decoded = await decodePicture(await renderPicture(name))
  const { width, height } = decoded
  const widths = await writeFiles(decoded, folder)
  await writeWhole(decoded, folder)
  const values = { id, fileName: `${name}.png`, width, height, widths, alt }
  await transaction((tx) => insertPicture(tx, { ...values, uploadedBy: editor.userId }))
  return id
}

function showProgress(count: number) {
  const line = `  ${count} of ${pictureNames.length} pictures`
  if (process.stdout.isTTY)
    process.stdout.write(`\r${line}${count === pictureNames.length ? '\n' : ''}`)
  else if (count % 5 === 0 || count === pictureNames.length) console.log(line)
}
