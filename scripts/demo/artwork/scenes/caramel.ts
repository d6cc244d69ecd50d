import { blend, fill, moved, shade, stroke } from '../paint'
import { disc, everything, points, polygon, polyline, times } from '../shapes'

/** A thin disc of burnt sugar in its tin, a needle, and a crack that runs where it should not. */
export function caramel() {
  return [
    fill(everything, blend('teal', 'mint', 'down')),
    ...tiles(),
    fill(disc(900, 640, 470), 'night'),
    fill(disc(900, 610, 470), 'sky'),
    shade(disc(900, 610, 470), 'ink', 'right', 0.66),
    fill(disc(900, 610, 420), 'ink'),
    fill(disc(900, 610, 396), 'ochre'),
    shade(disc(900, 610, 396), 'vermilion', 'down', 0.66),
    stroke(umbrella(1.03), 'paper', 10),
    stroke(umbrella(1), 'wine', 14),
    stroke(polyline(...crack), 'wine', 11),
    moved(needle(), 1230, 330, 38),
  ].join('')
}

const crack = points(
  '-40,760 520,760 600,720 660,780 730,700 800,770 860,690 930,790 1010,740 1090,800 1180,720 1290,760 1840,760',
)

function tiles() {
  return times(6, (row) => stroke(`M0 ${row * 240}H1800`, 'sky', 3)).concat(
    times(9, (column) => stroke(`M${column * 240 - 60} 0V1200`, 'sky', 3)),
  )
}

function umbrella(scale: number) {
  const at = (x: number, y: number) => `${900 + x * scale} ${560 + y * scale}`
  return `M${at(-200, 40)}A200 200 0 0 1 ${at(200, 40)}Q${at(133, 0)} ${at(67, 40)}Q${at(0, 0)} ${at(-67, 40)}Q${at(-133, 0)} ${at(-200, 40)}zM${at(0, 20)}V${560 + 200 * scale}q0 44 -40 44t-40 -44`
}

function needle() {
  return `${fill(polygon([-6, -300], [6, -300], [4, 120], [0, 150], [-4, 120]), 'night')}${fill(disc(0, -310, 16, 30), 'night')}${fill(disc(0, -312, 6, 16), 'sky')}`
}
