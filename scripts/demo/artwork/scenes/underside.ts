import { dice } from '../dice'
import type { Ink } from '../inks'
import { blend, faint, fill, mirrored, moved, shade, stroke, throughLine, within } from '../paint'
import { disc, everything, lineHeight, points, polygon, rect, times } from '../shapes'

/** A wood at dusk, and the same wood hanging under it. */
export function underside() {
  return [
    fill(everything, blend('ochre', 'blush', 'down')),
    fill(disc(900, lineHeight, 330), 'paper'),
    shade(disc(900, lineHeight, 330), 'ochre', 'up', 0.6),
    wood('teal', 'mint'),
    fill(below, blend('wine', 'night', 'down')),
    within(below, mirrored(reflection(), lineHeight)),
    ...roots(),
    ...ash(),
    throughLine(points('500,760 640,760 690,700 740,830 790,640 850,860 900,740 950,760 1300,760')),
    house(),
  ].join('')
}

const below = rect(-10, lineHeight, 1820, 460)

function wood(near: Ink, far: Ink) {
  const chance = dice('underside')
  const behind = times(26, (index) => pine(index * 72 - 20, chance(180, 300), far))
  const front = times(13, (index) => {
    const aside = Math.abs(index - 6) / 6
    return pine(index * 150 + chance(-30, 30), 150 + 380 * aside ** 1.4 + chance(0, 60), near)
  })
  return `${behind.join('')}${front.join('')}`
}

function pine(x: number, height: number, ink: Ink) {
  const width = height * 0.34
  const tiers = times(4, (tier) => {
    const top = -height + tier * height * 0.2
    const half = (width / 2) * (0.42 + tier * 0.2)
    return polygon([0, top], [half, top + height * 0.36], [-half, top + height * 0.36])
  }).join('')
  return moved(
    `${fill(rect(-6, -height * 0.2, 12, height * 0.2), 'night')}${fill(tiers, ink)}${shade(tiers, 'night', 'right', 0.6)}`,
    x,
    lineHeight,
  )
}

function reflection() {
  return `${fill(disc(900, lineHeight, 330), 'vermilion')}${shade(disc(900, lineHeight, 330), 'wine', 'down', 0.8)}${wood('night', 'plum')}`
}

function roots() {
  return times(5, (index) =>
    faint(
      stroke(
        `M${200 + index * 350} 1220q${40 - index * 20} -120 ${-30 + index * 16} -240`,
        'vermilion',
        4,
      ),
      0.35,
    ),
  )
}

function ash() {
  const chance = dice('ash')
  return times(70, () =>
    faint(fill(disc(chance(0, 1800), chance(790, 1190), chance(2, 6)), 'blush'), chance(0.3, 0.9)),
  )
}

/** One lit house, so that there is somewhere to come home to. */
function house() {
  return moved(
    `${fill(polygon([-60, -4], [-60, -70], [0, -120], [60, -70], [60, -4]), 'night')}${fill(rect(-16, -66, 32, 34), 'ochre')}`,
    1180,
    lineHeight,
  )
}
