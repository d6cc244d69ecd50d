import type { Measure } from './cutAtWidth'

/** Measures texts as the browser would set them in that font, such as "20px Arial". */
export function measureIn(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d')
  // Without a canvas, as wide as letters are in the middle.
  if (!context) return (text) => text.length * Number.parseInt(font, 10) * 0.5
  context.font = font
  return (text) => context.measureText(text).width
}
