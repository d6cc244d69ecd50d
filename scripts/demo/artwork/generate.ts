import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pictureNames, pictures } from './pictures'
import { print } from './print'
import { renderPicture } from './render'

/** Writes all pictures as SVG and PNG into a folder, to look at them. */
const folder = path.resolve(process.argv[2] ?? 'artwork')
mkdirSync(folder, { recursive: true })
for (const name of pictureNames) {
  const { draw, size } = pictures[name]
  writeFileSync(path.join(folder, `${name}.svg`), print(draw(), size))
  writeFileSync(path.join(folder, `${name}.png`), await renderPicture(name))
  console.log(name)
}
