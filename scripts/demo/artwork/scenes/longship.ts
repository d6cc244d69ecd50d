import type { Ink } from '../inks'
import { blend, fill, moved, shade, stroke, throughLine, within } from '../paint'
import { curve, disc, everything, land, type Point, points, polygon, rect, times } from '../shapes'

/** A ship under sail before a low sun. */
export function longship() {
  return [
    fill(everything, blend('ochre', 'blush', 'down')),
    fill(disc(1210, 520, 330), 'paper'),
    shade(disc(1210, 520, 330), 'ochre', 'down', 0.75),
    moved(ship(), 860, 640, -2),
    fill(land(swell(0)), 'teal'),
    shade(land(swell(0)), 'night', 'down', 0.55),
    throughLine(swell(0)),
    fill(land(swell(1)), 'ink'),
    shade(land(swell(1)), 'teal', 'up', 0.62),
    fill(land(swell(2)), 'night'),
    shade(land(swell(2)), 'teal', 'up', 0.5),
  ].join('')
}

/** The crests of one row of waves, each row lower and longer than the one behind it. */
function swell(row: number) {
  const step = 150 + row * 60
  return times(Math.ceil(1800 / step), (index): Point => {
    const rise = index % 2 === 0 ? 26 + row * 10 : -26 - row * 10
    return [index * step + 70 + row * 40, 775 + row * 130 + rise]
  })
}

function ship() {
  return [
    stroke('M20 60V-500', 'night', 18),
    sail(),
    fill(hull, 'night'),
    stroke(prow, 'night', 30),
    stroke(stern, 'night', 26),
    shade(hull, 'wine', 'up', 0.55),
    stroke(curve(points('-400,0 -200,62 0,78 200,62 400,0')), 'ochre', 7),
    ...times(9, (index) => shield(index)),
  ].join('')
}

const hull = `${curve(points('-440,-30 -240,46 0,66 240,46 440,-30'))}C400 170 200 210 0 210S-400 170 -440 -30z`
const prow = curve(points('430,-10 500,-120 545,-250 520,-320 462,-318 452,-270 486,-256'))
const stern = curve(points('-430,-10 -490,-100 -515,-200 -480,-250 -440,-226 -456,-192'))

function sail() {
  const cloth = 'M-270 -470Q20 -510 310 -470Q370 -260 290 -60Q20 -10 -250 -60Q-170 -260 -270 -470z'
  const stripes = times(7, (index) =>
    index % 2 === 0 ? fill(rect(-280 + index * 92, -520, 92, 520), 'vermilion') : '',
  )
  return [
    fill(cloth, 'paper'),
    within(cloth, stripes.join('')),
    shade(cloth, 'wine', 'left', 0.6),
    stroke('M-285 -472Q20 -512 325 -472', 'night', 16),
    fill(polygon([20, -575], [110, -555], [20, -530]), 'wine'),
  ].join('')
}

function shield(index: number) {
  const inks: Ink[] = ['paper', 'vermilion', 'mint']
  const x = -336 + index * 84
  const y = 70 - (x / 400) ** 2 * 62
  return [
    fill(disc(x, y, 40), 'night'),
    fill(disc(x, y, 34), inks[index % inks.length] ?? 'paper'),
    fill(disc(x, y, 10), 'night'),
  ].join('')
}
