import { seededRandom } from '@/scripts/seededRandom'

/** The same choices at every run. */
export function chanceFrom(seed: number) {
  const next = seededRandom(seed)
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
