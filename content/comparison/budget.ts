/**
 * How much work one comparison may still do, in pairs of words looked at: some five million a second.
 * Finding changes takes time by their square, so that limits for each paragraph alone would let a
 * text of many paragraphs take minutes.
 */
export type Budget = { left: number }

export function newBudget(): Budget {
  return { left: 5_000_000 }
}

/** How many changes a diff may find with what is left. */
export function affordableChanges({ left }: Budget, atMost: number) {
  return Math.min(atMost, Math.floor(Math.sqrt(left)))
}

/** Takes `work` out of the budget; false, and nothing is taken, where it is more than is left. */
export function spend(budget: Budget, work: number): boolean {
  if (work > budget.left) return false
  budget.left -= work
  return true
}
