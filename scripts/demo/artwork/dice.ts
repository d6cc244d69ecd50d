import { seededRandom } from '@/scripts/seededRandom'

/** The same numbers for the same seed, so that a picture never changes by itself. */
export function dice(seed: string) {
  const random = seededRandom(hash(seed))
  return (from = 0, to = 1) => from + random() * (to - from)
}

export function hash(text: string) {
  let state = 2166136261
  for (const letter of text) state = Math.imul(state ^ letter.charCodeAt(0), 16777619)
  return state >>> 0
}
