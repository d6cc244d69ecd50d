import { blend, fill, shade, stroke, throughLine, within } from '../paint'
import { curve, disc, everything, land, type Point, points, polygon, times } from '../shapes'

/** Two moons over dunes, and two people on the ridge. */
export function dunes() {
  return [
    fill(everything, blend('blush', 'ochre', 'down')),
    fill(disc(1240, 330, 190), 'paper'),
    shade(disc(1240, 330, 190), 'vermilion', 'left', 0.62),
    fill(disc(930, 210, 62), 'vermilion'),
    fill(land(far), 'blush'),
    shade(land(far), 'vermilion', 'down', 0.7),
    ...travellers(),
    fill(land(ridge), 'ochre'),
    within(land(ridge), `${fill(lee, 'wine')}${shade(lee, 'night', 'left', 0.7)}`),
    throughLine(ridge),
    fill(land(front), 'vermilion'),
    shade(land(front), 'wine', 'down', 0.9),
    within(land(front), ripples()),
  ].join('')
}

const far = points('200,640 620,700 1100,600 1500,560 1750,620')

const ridge = points('300,700 640,560 900,640 1240,800 1560,790')

/** The side of the great dune that lies in the dark. */
const lee = `${curve(points('640,540 700,700 640,880 660,1200'))}H1860V540z`

const front = points('-60,930 260,900 700,1010 1180,1080 1860,960')

function travellers() {
  return [
    fill(polygon([588, 590], [594, 528], [600, 514], [606, 528], [614, 590]), 'night'),
    fill(polygon([640, 580], [645, 506], [652, 488], [659, 506], [666, 580]), 'night'),
  ]
}

function ripples() {
  return times(5, (row) => {
    const points = front.map(([x, y]): Point => [x, y + 50 + row * (34 + (1800 - x) / 120)])
    return stroke(curve(points), 'ochre', 3)
  }).join('')
}
