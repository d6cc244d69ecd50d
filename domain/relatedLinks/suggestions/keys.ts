import type { Term } from './terms'

/** Weights of what tells an article from others. Their squares sum to 1, so that two can be compared. */
export type Keys = Record<string, number>

const mostKeys = 24

export function keysOf(terms: Term[]): Keys {
  const kept = terms.filter(({ kind }) => kind !== 'phrase').slice(0, mostKeys)
  const length = Math.hypot(...kept.map(({ weight }) => weight)) || 1
  return Object.fromEntries(
    kept.map(({ key, weight }) => [key, Math.round((weight / length) * 1000) / 1000]),
  )
}

/** A name may also be the beginning of a longer one: "Dune" of "Dune Part Two". */
export function isAbout(keys: Keys, name: string): boolean {
  return name in keys || Object.keys(keys).some((key) => key.startsWith(`${name} `))
}

/** How much two articles are about the same, from 0 to 1, whichever of them is asked. */
export function likeness(one: Keys, other: Keys): number {
  let sum = 0
  for (const [key, weight] of Object.entries(one)) sum += weight * (other[key] ?? 0)
  return Math.min(1, sum)
}
