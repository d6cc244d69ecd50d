import { styleOf } from '../html/styles'

const points: Record<string, number> = { pt: 1, in: 72, cm: 28.35, px: 0.75 }
const oneLevel = 36

/** How deep a paragraph stands by its margin alone: half an inch a level. */
export function levelByMargin(paragraph: Element) {
  const [, size = '0', unit = 'pt'] =
    /^([\d.]+)(pt|in|cm|px)/.exec(styleOf(paragraph, 'margin-left') ?? '') ?? []
  return Math.max(1, Math.round((Number(size) * (points[unit] ?? 1)) / oneLevel))
}
