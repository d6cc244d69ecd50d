import type { Ink } from '../inks'
import { blend, fill, moved, shade, throughLine } from '../paint'
import { disc, everything, points, polar, polygon, times } from '../shapes'

/** Down the throat of something very large. */
export function worm() {
  const rings: Ink[] = ['vermilion', 'wine', 'vermilion', 'wine', 'plum', 'night']
  return [
    fill(everything, blend('ochre', 'blush', 'up')),
    ...rings.map((ink, index) => moved(ring(640 - index * 112, ink, index), 900, 660)),
    throughLine(points('240,760 560,690 760,620 900,660 1040,720 1240,640 1560,760'), 'paper'),
  ].join('')
}

/** One ring of muscle with its teeth. */
function ring(radius: number, ink: Ink, index: number) {
  const count = 40
  const teeth = times(count, (tooth) => {
    const turn = (tooth * 360) / count + index * 4.5
    return polygon(
      polar(0, 0, radius, turn - 3.6),
      polar(0, 0, radius - 74 + index * 6, turn),
      polar(0, 0, radius, turn + 3.6),
    )
  }).join('')
  return `${fill(disc(0, 0, radius + 10), ink)}${shade(disc(0, 0, radius + 10), 'night', 'down', 0.55)}${index < 5 ? fill(teeth, index % 2 === 0 ? 'paper' : 'blush') : ''}`
}
