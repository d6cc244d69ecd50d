import { blend, faint, fill, moved, shade, stroke, throughLine, within } from '../paint'
import { curve, disc, everything, type Point, points, polar, polygon, rect, times } from '../shapes'

/** One story in two halves: a pointed hat in the green one, bubbles in the rose one. */
export function road() {
  return [
    fill(everything, blend('mint', 'teal', 'left')),
    fill(right, blend('blush', 'paper', 'right')),
    within(right, bubbles()),
    fill(disc(900, 640, 400), 'ochre'),
    within(disc(900, 640, 400), `${fill(rect(900, 0, 500, 1200), 'paper')}${spiral()}`),
    shade(disc(900, 640, 400), 'wine', 'edge', 0.6),
    moved(hat(), 560, 560, -8, 1.05),
    moved(wand(), 1290, 520, 24),
    throughLine(points('300,800 640,960 900,1060 1160,960 1500,800')),
  ].join('')
}

const right = rect(900, 0, 960, 1200)

function bubbles() {
  return [
    [1180, 190, 90],
    [1430, 150, 46],
    [1600, 330, 120],
    [1480, 560, 60],
    [1690, 640, 40],
    [1580, 960, 130],
    [1330, 1090, 50],
    [1060, 120, 34],
  ]
    .map(
      ([x = 0, y = 0, radius = 1]) =>
        `${faint(fill(disc(x, y, radius), 'paper'), 0.8)}${shade(disc(x, y, radius), 'vermilion', 'edge', 0.42)}${stroke(curve([polar(x, y, radius * 0.68, 200), polar(x, y, radius * 0.68, 225), polar(x, y, radius * 0.68, 250)]), 'paper', 7)}`,
    )
    .join('')
}

function spiral() {
  const points = times(90, (index): Point => polar(900, 640, 12 + index * 4.6, index * 14))
  return stroke(curve(points), 'wine', 9)
}

function hat() {
  const cone = 'M-150 190Q-70 -60 -40 -330Q-10 -400 90 -380Q40 -340 40 -280Q90 0 160 190z'
  return [
    fill(disc(0, 200, 330, 62), 'night'),
    fill(cone, 'night'),
    shade(cone, 'teal', 'left', 0.7),
    shade(disc(0, 200, 330, 62), 'teal', 'left', 0.6),
    fill('M-146 186Q0 240 158 186L140 122Q0 170 -126 122z', 'vermilion'),
  ].join('')
}

function wand() {
  const star = polygon(
    ...times(10, (index) => polar(0, -240, index % 2 === 0 ? 120 : 52, index * 36 - 90)),
  )
  return `${stroke('M0 -200V330', 'wine', 16)}${fill(star, 'vermilion')}${shade(star, 'ochre', 'down', 0.7)}`
}
