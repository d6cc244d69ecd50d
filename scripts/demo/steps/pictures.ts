import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { readConfig } from '@/config'
import { transaction } from '@/db/client'
import { media } from '@/db/schema'
import { type PictureName, pictureNames, pictures } from '../artwork/pictures'
import { renderPicture } from '../artwork/render'
import type { Staff } from '../fill'
import type { Ids } from '../resolve'

/** The slow part of the seeding: each picture is encoded once for each width and format. */
export async function addPictures(staff: Staff, ids: Ids) {
  const waiting = [...pictureNames]
  let finished = 0
  const lane = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      ids.set(`media:${name}`, await addPicture(staff, name))
      finished += 1
      showProgress(finished)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
}

async function addPicture({ editor }: Staff, name: PictureName) {
  const { alt, size } = pictures[name]
  const widths = [160, 320, 640, 960, 1280, 1600].filter((width) => width <= size.width)
  const values = { fileName: `${name}.png`, ...size, widths, alt, uploadedBy: editor.userId }
  const id = await transaction(
    async (tx) => tx.insert(media).values(values).returning({ id: media.id }).get().id,
  )
  const folder = path.join(readConfig().mediaDir, id)
  mkdirSync(folder, { recursive: true })
  const png = await renderPicture(name)
  for (const width of widths) {
    const file = path.join(folder, String(width))
    await sharp(png).resize(width).avif({ quality: 55, effort: 1 }).toFile(`${file}.avif`)
    await sharp(png).resize(width).webp({ quality: 75, effort: 2 }).toFile(`${file}.webp`)
  }
  await sharp(png).resize(1200, 630).jpeg().toFile(path.join(folder, 'social.jpg'))
  return id
}

function showProgress(count: number) {
  const line = `  ${count} of ${pictureNames.length} pictures`
  if (process.stdout.isTTY)
    process.stdout.write(`\r${line}${count === pictureNames.length ? '\n' : ''}`)
  else if (count % 5 === 0 || count === pictureNames.length) console.log(line)
}
