import { hash } from './dice'
import { type Ink, inks, isInk } from './inks'
import { curve, lineHeight, type Point, sheet } from './shapes'

export type Direction = 'up' | 'down' | 'left' | 'right' | 'centre' | 'edge'

export function fill(d: string, paint: string) {
  return `<path d="${d}" fill="${paintOf(paint)}"/>`
}

export function stroke(d: string, paint: string, width: number) {
  return `<path d="${d}" fill="none" stroke="${paintOf(paint)}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
}

/** The grainy shadow of a printed plate, fading towards one side of the shape. */
export function shade(d: string, ink: Ink, towards: Direction, strength = 0.8) {
  return `<path d="${d}" fill="url(#fade-${towards})" fill-opacity="${strength}" filter="url(#grain-${ink})"/>`
}

/** A smooth passage from one ink to another. */
export function blend(from: Ink, to: Ink, towards: Direction) {
  return `url(#blend-${from}-${to}-${towards})`
}

export function within(d: string, content: string) {
  const id = `clip-${hash(d)}`
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${content}</g>`
}

export function moved(content: string, x: number, y: number, degrees = 0, scale = 1) {
  return `<g transform="translate(${x} ${y}) rotate(${degrees}) scale(${scale})">${content}</g>`
}

/** Turned upside down about a horizontal. */
export function mirrored(content: string, y: number) {
  return `<g transform="translate(0 ${2 * y}) scale(1 -1)">${content}</g>`
}

export function faint(content: string, opacity: number) {
  return `<g opacity="${opacity}">${content}</g>`
}

/** The one line that runs through all pictures. */
export function throughLine(points: Point[], ink: Ink = 'vermilion') {
  const ends: Point[] = [[-40, lineHeight], ...points, [sheet.width + 40, lineHeight]]
  return stroke(curve(ends), ink, 11)
}

function paintOf(paint: string) {
  return isInk(paint) ? inks[paint] : paint
}
