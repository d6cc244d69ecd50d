import { blend, fill, shade, stroke } from './paint'
import { closedCurve, curve, disc, points, rect } from './shapes'

/** Portraits of people who don't exist, square, in the inks of the series. */
export const portraitSheet = { width: 800, height: 800 }

export function halina() {
  return [
    fill(square, blend('teal', 'mint', 'down')),
    fill(disc(400, 420, 300), 'ochre'),
    fill(hairBack, 'wine'),
    shade(hairBack, 'night', 'down', 0.7),
    shoulders('night', 'ink'),
    neck('blush'),
    face('paper'),
    fill(
      'M236 380C226 130 540 110 560 350C520 280 440 262 380 240C350 290 270 310 236 380z',
      'wine',
    ),
    glasses(),
    features('wine'),
    line('vermilion'),
  ].join('')
}

export function jonah() {
  return [
    fill(square, blend('ochre', 'blush', 'down')),
    fill(disc(400, 420, 300), 'teal'),
    shade(disc(400, 420, 300), 'night', 'down', 0.7),
    shoulders('vermilion', 'wine'),
    neck('wine'),
    face('wine', 'plum'),
    fill(
      'M262 350C240 190 330 130 420 136C520 136 572 210 544 360C536 300 520 276 500 262C430 268 340 262 300 262C280 290 270 320 262 350z',
      'night',
    ),
    fill(
      closedCurve(points('290,480 340,470 400,486 460,470 512,480 490,570 400,620 312,570')),
      'night',
    ),
    features('night', 'paper'),
    line('paper'),
  ].join('')
}

export function nell() {
  return [
    fill(square, blend('plum', 'wine', 'down')),
    fill(disc(400, 420, 300), 'blush'),
    shade(disc(400, 420, 300), 'vermilion', 'down', 0.7),
    fill(disc(400, 156, 96), 'night'),
    shoulders('mint', 'teal'),
    neck('ochre'),
    face('ochre', 'vermilion'),
    fill(
      'M256 400C220 200 330 150 400 150C470 150 580 200 544 400C540 320 500 260 400 232C300 260 260 320 256 400z',
      'night',
    ),
    ...[
      [252, 452],
      [548, 452],
    ].map(([x = 0, y = 0]) => fill(disc(x, y, 22), 'vermilion')),
    features('plum'),
    line('night'),
  ].join('')
}

const square = rect(0, 0, 800, 800)
const hairBack = closedCurve(
  points('400,150 560,220 600,420 590,640 400,660 210,640 200,420 240,220'),
)

function shoulders(ink: Parameters<typeof fill>[1], dark: Parameters<typeof shade>[1]) {
  const d = 'M90 830C100 660 260 620 400 620S700 660 710 830z'
  return `${fill(d, ink)}${shade(d, dark, 'right', 0.8)}`
}

function neck(ink: string) {
  const d = 'M330 520H470V640Q400 700 330 640z'
  return `${fill(d, ink)}${shade(d, 'night', 'up', 0.6)}`
}

function face(ink: string, dark: Parameters<typeof shade>[1] = 'vermilion') {
  const d = closedCurve(points('400,200 510,250 540,380 500,520 400,590 300,520 260,380 290,250'))
  return `${fill(d, ink)}${shade(d, dark, 'right', 0.66)}`
}

function features(ink: string, mouth = 'vermilion') {
  return [
    fill(disc(338, 394, 13, 16), ink),
    fill(disc(462, 394, 13, 16), ink),
    stroke(curve(points('306,352 338,340 368,350')), ink, 8),
    stroke(curve(points('432,350 462,340 494,352')), ink, 8),
    stroke(curve(points('404,384 420,450 394,462')), ink, 8),
    stroke(curve(points('358,512 400,526 442,512')), mouth, 11),
  ].join('')
}

function glasses() {
  return (
    [338, 462].map((x) => stroke(disc(x, 394, 50), 'night', 9)).join('') +
    stroke('M388 388Q400 378 412 388M288 388L262 374M512 388L538 374', 'night', 9)
  )
}

function line(ink: string) {
  return stroke(curve(points('-20,560 120,600 260,690 400,716 540,690 680,600 820,560')), ink, 9)
}
