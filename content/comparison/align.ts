import { diffArrays } from 'diff'
import { affordableChanges, type Budget, spend } from './budget'
import type { Line } from './lines'

/** A line with what became of it; null where the other document has none like it. */
export type Pair =
  | { before: Line; after: Line }
  | { before: Line; after: null }
  | { before: null; after: Line }

/** Beyond these, finding out what belongs to what takes too long, and would be of little use. */
const maxMoves = 4000
const maxCandidates = 100_000

/** Which line of the one document is which of the other: first the same, then the most alike. */
export function align(before: Line[], after: Line[], budget: Budget): Pair[] {
  const keys = [before.map(keyOf), after.map(keyOf)] as const
  const maxEditLength = affordableChanges(budget, maxMoves)
  const parts = diffArrays(...keys, { maxEditLength })
  if (!parts) {
    spend(budget, maxEditLength ** 2)
    return pairAlike(before, after, budget)
  }
  const pairs: Pair[] = []
  let gap: Gap = { before: [], after: [] }
  let atBefore = 0
  let atAfter = 0
  for (const { added, removed, count } of parts) {
    const old = added ? [] : before.slice(atBefore, atBefore + count)
    const now = removed ? [] : after.slice(atAfter, atAfter + count)
    atBefore += old.length
    atAfter += now.length
    if (added || removed) {
      gap = { before: [...gap.before, ...old], after: [...gap.after, ...now] }
    } else {
      pairs.push(...pairAlike(gap.before, gap.after, budget), ...same(old, now))
      gap = { before: [], after: [] }
    }
  }
  return [...pairs, ...pairAlike(gap.before, gap.after, budget)]
}

type Gap = { before: Line[]; after: Line[] }

function keyOf(line: Line) {
  return JSON.stringify(line)
}

function same(before: Line[], after: Line[]): Pair[] {
  return before.flatMap((line, index) => {
    const other = after[index]
    return other ? [{ before: line, after: other }] : []
  })
}

/** The order-keeping pairs that are most alike in sum, and the lines without a partner between. */
function pairAlike(before: Line[], after: Line[], budget: Budget): Pair[] {
  if (!isAffordable(before, after, budget)) return unpaired(before, after)
  const alike = likenesses(before, after)
  const best = before.map(() => new Float64Array(after.length + 1))
  best.push(new Float64Array(after.length + 1))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const together = alike(i, j) > 0 ? alike(i, j) + at(i + 1, j + 1) : 0
      best[i]?.fill(Math.max(together, at(i + 1, j), at(i, j + 1)), j, j + 1)
    }
  }
  return walked(before, after, alike, at)
}

function isAffordable(before: Line[], after: Line[], budget: Budget) {
  if (before.length * after.length > maxCandidates) return false
  const words = before.reduce((sum, line) => sum + line.words.length + 1, 0)
  return spend(budget, words * after.length)
}

function walked(
  before: Line[],
  after: Line[],
  alike: (i: number, j: number) => number,
  best: (i: number, j: number) => number,
): Pair[] {
  const pairs: Pair[] = []
  let i = 0
  let j = 0
  for (let old = before[i], now = after[j]; old && now; old = before[i], now = after[j]) {
    if (alike(i, j) > 0 && best(i, j) === alike(i, j) + best(i + 1, j + 1)) {
      pairs.push({ before: old, after: now })
      i += 1
      j += 1
    } else if (best(i, j) === best(i + 1, j)) {
      pairs.push({ before: old, after: null })
      i += 1
    } else {
      pairs.push({ before: null, after: now })
      j += 1
    }
  }
  return [...pairs, ...unpaired(before.slice(i), after.slice(j))]
}

function unpaired(before: Line[], after: Line[]): Pair[] {
  return [
    ...before.map((line) => ({ before: line, after: null })),
    ...after.map((line) => ({ before: null, after: line })),
  ]
}

/** How alike two lines are, from 0 to 1; 0 where they are too little alike to be the same line. */
function likenesses(before: Line[], after: Line[]) {
  const bags = { before: before.map(bagOf), after: after.map(bagOf) }
  const known = before.map(() => new Map<number, number>())
  return (i: number, j: number) => {
    const row = known[i]
    const [old, now] = [before[i], after[j]]
    const [oldBag, nowBag] = [bags.before[i], bags.after[j]]
    if (!row || !old || !now || !oldBag || !nowBag) return 0
    const value = row.get(j) ?? likeness(old, oldBag, now, nowBag)
    row.set(j, value)
    return value
  }
}

function likeness(old: Line, oldBag: Bag, now: Line, nowBag: Bag) {
  if (old.hasText !== now.hasText || (!old.hasText && old.type !== now.type)) return 0
  const shared = 2 * common(oldBag, nowBag)
  const value = oldBag.size + nowBag.size === 0 ? 1 : shared / (oldBag.size + nowBag.size)
  // A picture that was replaced is still the picture in that place.
  if (!old.hasText) return Math.max(value, old.pictureId === now.pictureId ? 0.9 : 0.3)
  return value >= 0.4 ? value : 0
}

/** How often each word occurs. */
type Bag = { size: number; counts: Map<string, number> }

function bagOf({ words, details }: Line): Bag {
  const texts = [
    ...words.map(({ text }) => text),
    ...details.flatMap(({ text }) => text.split(' ')),
  ]
  const counts = new Map<string, number>()
  let size = 0
  for (const text of texts) {
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    counts.set(text, (counts.get(text) ?? 0) + 1)
    size += 1
  }
  return { size, counts }
}

function common(one: Bag, other: Bag) {
  let shared = 0
  for (const [text, count] of one.counts) shared += Math.min(count, other.counts.get(text) ?? 0)
  return shared
}
