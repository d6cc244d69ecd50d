import { FocalPoint, type Framing } from './framing'

/**
 * What a figure of the public page says of the focal point as its author chose it: its classes have
 * it in steps, and of what is shown.
 */
export function focusAttribute(framing: Framing | null | undefined) {
  const focus = framing?.focus
  return focus ? { 'data-focus': `${focus.x} ${focus.y}` } : {}
}

export function readFocus({ dataset }: HTMLElement): FocalPoint | null {
  if (dataset.focus === undefined) return null
  const [x, y] = dataset.focus.split(' ').map(Number)
  return FocalPoint.nullable().catch(null).parse({ x, y })
}
