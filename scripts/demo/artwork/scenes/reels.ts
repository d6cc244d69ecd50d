import type { Ink } from '../inks'
import { blend, fill, moved, shade, stroke, throughLine } from '../paint'
import { disc, everything, points, polar, polygon, rect, times } from '../shapes'

/** Two tape reels over the roofs; the tape is the line. */
export function reels() {
  return [
    fill(everything, blend('sky', 'paper', 'down')),
    moved(reel('vermilion', 20), 530, 470),
    moved(reel('teal', 50), 1270, 470),
    throughLine(points('530,760 900,760 1270,760'), 'wine'),
    roofs('blush', 'wine', 830, 5, 40),
    roofs('wine', 'plum', 930, 4, -120),
    fill(rect(-10, 1050, 1820, 160), 'night'),
    shade(rect(-10, 1050, 1820, 160), 'ink', 'up', 0.7),
    fill(rect(-10, 1036, 1820, 22), 'ink'),
    moved(band(), 900, 1006),
  ].join('')
}

function reel(ink: Ink, turn: number) {
  const radius = 284
  const holes = times(3, (index) => {
    const [x, y] = polar(0, 0, 150, index * 120 + turn)
    return fill(disc(x, y, 82), 'paper')
  })
  return [
    fill(disc(0, 0, radius), 'night'),
    fill(disc(0, 0, radius - 18), ink),
    shade(disc(0, 0, radius - 18), 'night', 'down', 0.66),
    ...holes,
    ...times(3, (index) => {
      const [x, y] = polar(0, 0, 150, index * 120 + turn)
      return shade(disc(x, y, 82), 'ochre', 'down', 0.6)
    }),
    fill(disc(0, 0, 54), 'night'),
    ...times(3, (index) => {
      const [x, y] = polar(0, 0, 40, index * 120 + 60 + turn)
      return stroke(`M0 0L${x} ${y}`, 'paper', 12)
    }),
  ].join('')
}

/** A terrace of pitched roofs with their chimneys. */
function roofs(ink: Ink, dark: Ink, top: number, count: number, offset: number) {
  const width = 2000 / count
  return times(count + 1, (index) => {
    const x = index * width + offset - 200
    const roof = polygon(
      [x, 1240],
      [x, top + 70],
      [x + width * 0.5, top - 20],
      [x + width, top + 70],
      [x + width, 1240],
    )
    return [
      fill(rect(x + width * 0.72, top - 60, 74, 130), dark),
      ...[0, 26, 52].map((pot) =>
        fill(rect(x + width * 0.72 + pot + 2, top - 92, 18, 36), ink === 'night' ? 'wine' : 'ink'),
      ),
      fill(roof, ink),
      shade(roof, dark === 'ink' ? 'teal' : dark, index % 2 === 0 ? 'left' : 'right', 0.6),
    ].join('')
  }).join('')
}

/** Four people, two amplifiers. */
function band() {
  return [
    fill(rect(-330, -60, 84, 90), 'ochre'),
    fill(rect(250, -60, 84, 90), 'ochre'),
    ...[-310, -266, 270, 314].map((x) => fill(disc(x - 6, -26, 13), 'night')),
    ...[
      [-170, 'paper'],
      [-60, 'mint'],
      [70, 'blush'],
      [170, 'vermilion'],
    ].map(([x = 0, ink]) =>
      moved(
        `${fill(polygon([-24, 40], [-20, -64], [20, -64], [24, 40]), String(ink))}${fill(disc(0, -88, 22), 'blush')}${fill('M-23 -84A23 25 0 0 1 23 -84Q0 -104 -23 -84z', 'wine')}`,
        Number(x),
        0,
      ),
    ),
  ].join('')
}
