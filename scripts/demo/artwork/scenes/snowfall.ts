import { dice } from '../dice'
import type { Ink } from '../inks'
import { blend, fill, moved, shade, stroke, throughLine } from '../paint'
import { disc, everything, land, points, polygon, rect, times } from '../shapes'

/** A street of small houses in the snow, and a string of coloured bulbs. */
export function snowfall() {
  return [
    fill(everything, blend('night', 'ink', 'down')),
    fill(disc(1390, 270, 120), 'paper'),
    shade(disc(1390, 270, 120), 'sky', 'left', 0.7),
    fill(land(hill), 'ink'),
    shade(land(hill), 'sky', 'up', 0.6),
    moved(house('wine', 'plum'), 400, 900),
    moved(house('teal', 'night'), 900, 860, 0, 1.25),
    moved(house('plum', 'night'), 1400, 910, 0, 0.95),
    throughLine(wire),
    ...bulbs(),
    fill(land(snow), 'paper'),
    shade(land(snow), 'sky', 'down', 0.95),
    ...flakes(),
  ].join('')
}

const hill = points('100,700 500,560 900,640 1300,600 1700,700')
const snow = points('100,940 480,905 900,950 1320,900 1700,950')
const wire = points('160,790 400,610 640,690 900,480 1150,690 1400,630 1640,780')

function house(wall: Ink, dark: Ink) {
  const side = rect(-150, -190, 300, 260)
  const roof = polygon([-190, -180], [0, -350], [190, -180])
  return [
    fill(rect(70, -350, 46, 130), dark),
    fill(side, wall),
    shade(side, 'night', 'right', 0.66),
    fill(roof, 'paper'),
    shade(roof, 'sky', 'right', 0.9),
    fill(polygon([-150, -176], [150, -176], [130, -196], [-130, -196]), dark),
    ...[-96, 32].map((x) => window(x)),
    fill('M-22 70V-20A22 22 0 0 1 22 -20V70z', 'vermilion'),
  ].join('')
}

function window(x: number) {
  return `${fill(rect(x, -130, 64, 76), 'ochre')}${stroke(`M${x + 32} -130V-54M${x} -92H${x + 64}`, 'wine', 5)}`
}

function bulbs() {
  const inks: Ink[] = ['ochre', 'mint', 'blush', 'vermilion']
  return wire.slice(0, -1).flatMap(([x, y], index) => {
    const [nextX, nextY] = wire[index + 1] ?? [x, y]
    return times(3, (step) => {
      const part = (step + 0.5) / 3
      const sag = (nextY > y ? -1 : 1) * 0.14 * Math.abs(nextY - y) * Math.sin(2 * Math.PI * part)
      const [bulbX, bulbY] = [x + (nextX - x) * part, y + (nextY - y) * part + sag * 0.7]
      return fill(disc(bulbX, bulbY + 20, 15, 20), inks[(index + step) % inks.length] ?? 'ochre')
    })
  })
}

function flakes() {
  const chance = dice('snowfall')
  return times(90, () => fill(disc(chance(0, 1800), chance(0, 1150), chance(2, 7)), 'paper'))
}
