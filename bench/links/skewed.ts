/** Small numbers far more often than large ones. */
export function skewed(random: () => number, below: number, skew: number) {
  return Math.floor(random() ** skew * below)
}
