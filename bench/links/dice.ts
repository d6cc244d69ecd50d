/** The same numbers at every run: mulberry32. */
export function dice(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Small numbers far more often than large ones. */
export function skewed(random: () => number, below: number, skew: number) {
  return Math.floor(random() ** skew * below)
}
