import { inks, isInk } from './inks'
import { sheet } from './shapes'

/** The finished picture, with the definitions of the gradients and grains that it uses. */
export function print(content: string, { width, height } = sheet) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${definitions(content)}</defs>${content}</svg>`
}

function definitions(content: string) {
  const used = new Set(
    [...content.matchAll(/url\(#((?:fade|grain|blend)-[a-z-]+)\)/g)].map((match) => match[1] ?? ''),
  )
  return [...used].map(definition).join('')
}

function definition(id: string) {
  const [kind, first = '', second = '', third = ''] = id.split('-')
  if (kind === 'grain') return grain(id, colour(first))
  if (kind === 'fade') return gradient(id, first, ['#000', 0], ['#000', 1])
  return gradient(id, third, [colour(first), 1], [colour(second), 1])
}

type Stop = readonly [colour: string, opacity: number]

function gradient(id: string, towards: string, from: Stop, to: Stop) {
  const stops = [from, to]
    .map(
      ([color, opacity], index) =>
        `<stop offset="${index}" stop-color="${color}" stop-opacity="${opacity}"/>`,
    )
    .join('')
  if (towards === 'edge') return `<radialGradient id="${id}">${stops}</radialGradient>`
  if (towards === 'centre') return gradient(id, 'edge', to, from)
  const ends = { up: '0 1 0 0', down: '0 0 0 1', left: '1 0 0 0', right: '0 0 1 0' }[towards]
  const [x1, y1, x2, y2] = (ends ?? '0 0 0 1').split(' ')
  return `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops}</linearGradient>`
}

/** Where the shape is denser than the noise, a speck of ink; elsewhere none. */
function grain(id: string, color: string) {
  return `<filter id="${id}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".45" numOctaves="1" seed="7"/><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1.8 0 0 0 -.4"/><feComposite in2="SourceAlpha" operator="arithmetic" k2="1" k3="1" k4="-1"/><feComponentTransfer result="specks"><feFuncA type="linear" slope="5"/></feComponentTransfer><feFlood flood-color="${color}"/><feComposite in2="specks" operator="in"/></filter>`
}

function colour(name: string) {
  if (!isInk(name)) throw new Error(`There is no ink called ${name}.`)
  return inks[name]
}
