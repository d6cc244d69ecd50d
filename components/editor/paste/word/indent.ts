import { styleOf } from '../html/styles'

const points: Record<string, number> = { pt: 1, in: 72, cm: 28.35, px: 0.75 }
export const oneLevel = 36

/** How deep a paragraph stands by its margin alone: half an inch a level. */
export function levelByMargin(paragraph: Element) {
  return Math.max(1, Math.round((marginOf(paragraph) ?? 0) / oneLevel))
}

/** In points. Word writes none where a paragraph has that of its style, which is half an inch. */
export function marginOf(paragraph: Element) {
  const said = /^(-?[\d.]+)(pt|in|cm|px)?/.exec(styleOf(paragraph, 'margin-left') ?? '')
  return said ? Number(said[1]) * (points[said[2] ?? 'pt'] ?? 1) : null
}
