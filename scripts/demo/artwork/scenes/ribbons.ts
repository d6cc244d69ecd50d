import type { Ink } from '../inks'
import { blend, faint, fill, mirrored, shade, stroke, within } from '../paint'
import { curve, disc, everything, lineHeight, polar, rect, times } from '../shapes'

/** Arches of light over a river, and one heart in the line of the shore. */
export function ribbons() {
  return [
    fill(everything, blend('night', 'plum', 'down')),
    within(rect(0, 0, 1800, lineHeight), `${arches()}${beams()}`),
    fill(rect(0, lineHeight, 1800, 440), 'night'),
    within(rect(0, lineHeight, 1800, 440), faint(mirrored(arches(), lineHeight), 0.55)),
    ...ripples(),
    stroke('M-40 760H1840', 'night', 16),
    stroke(heart, 'vermilion', 11),
  ].join('')
}

const heart = `M-40 760H760C860 760 900 720 900 640C900 540 760 500 740 600C722 690 830 730 900 800C970 730 1078 690 1060 600C1040 500 900 540 900 640C900 720 940 760 1040 760H1840`

function arches() {
  const colours: Ink[] = ['teal', 'mint', 'ochre', 'vermilion', 'wine', 'ochre', 'sky', 'blush']
  return colours
    .map((ink, index) => {
      const ring = disc(900, lineHeight, 760 - index * 66)
      return fill(ring, ink)
    })
    .concat(
      fill(disc(900, lineHeight, 236), 'night'),
      shade(disc(900, lineHeight, 236), 'wine', 'edge', 0.7),
    )
    .join('')
}

function beams() {
  return times(7, (index) => {
    const [x, y] = polar(900, lineHeight, 1400, 200 + index * 23.4)
    return faint(stroke(`M900 760L${x} ${y}`, 'paper', 3), 0.35)
  }).join('')
}

function ripples() {
  return times(14, (index) => {
    const y = lineHeight + 24 + index * 30
    const reach = 860 - index * 30
    return stroke(
      curve([
        [900 - reach, y],
        [900 - reach / 3, y + (index % 2 ? 5 : -5)],
        [900 + reach / 3, y],
        [900 + reach, y],
      ]),
      'night',
      6 + index,
    )
  })
}
