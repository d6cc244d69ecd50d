/** The same numbers at every run: mulberry32. */
export function chanceFrom(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    happens: (share: number) => next() < share,
    upTo: (count: number) => Math.floor(next() * count),
    between: (least: number, most: number) => least + Math.floor(next() * (most - least + 1)),
    one: <T>(choices: readonly T[]): T => {
      const chosen = choices[Math.floor(next() * choices.length)]
      if (chosen === undefined) throw new Error('There is nothing to choose from.')
      return chosen
    },
    some: <T>(choices: readonly T[], count: number): T[] => {
      const left = [...choices]
      const chosen: T[] = []
      while (chosen.length < count && left.length > 0) {
        chosen.push(...left.splice(Math.floor(next() * left.length), 1))
      }
      return chosen
    },
  }
}

export type Chance = ReturnType<typeof chanceFrom>
