/** How much of a long test runs: LONG_SHARE, from 0 to 1, of it all. */
const share = Number(process.env.LONG_SHARE ?? 1)

/** @param all how many there are in a whole run */
export function shareOf(all: number): number {
  return Math.max(1, Math.round(all * share))
}
