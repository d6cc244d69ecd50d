import type { Chance } from './chance'
import { genres, networks, peopleNames, titleWords } from './words'

export type Show = {
  number: number
  title: string
  /** Shows of one franchise have a number in common; the others have none. */
  franchise: number | null
  network: string
  genre: (typeof genres)[number]
  actors: string[]
  characters: string[]
  /** Out of the reader's sight: how much is written about it. */
  fame: number
}

/** Invented shows, a third of them in franchises, played by people who play in more than one. */
export function makeWorld(chance: Chance, howMany: number): Show[] {
  const people = chance.some(allPeople(), Math.max(60, Math.round(howMany * 2.4)))
  const titles = makeTitles(chance, howMany)
  const shows: Show[] = []
  let franchises = 0
  for (const title of titles) {
    const parent = chance.happens(0.25) ? shows.at(-1) : undefined
    if (parent) parent.franchise ??= franchises++
    shows.push({
      number: shows.length,
      title: parent && chance.happens(0.6) ? `${parent.title}: ${title}` : title,
      franchise: parent?.franchise ?? null,
      network: parent && chance.happens(0.8) ? parent.network : chance.one(networks),
      genre: parent && chance.happens(0.7) ? parent.genre : chance.one(genres),
      actors: [
        ...chance.some(people, chance.between(3, 5)),
        ...(parent ? chance.some(parent.actors, 1) : []),
      ],
      characters: chance.some(peopleNames.first, 4),
      fame: chance.next() ** 3 + 0.05,
    })
  }
  return shows
}

function allPeople() {
  return peopleNames.first.flatMap((first) => peopleNames.last.map((last) => `${first} ${last}`))
}

function makeTitles(chance: Chance, howMany: number): string[] {
  const { adjectives, nouns, plain, places } = titleWords
  const titles = new Set(chance.some(plain, Math.ceil(howMany / 15)))
  const patterns = [
    () => `The ${chance.one(adjectives)} ${chance.one(nouns)}`,
    () => `${chance.one(adjectives)} ${chance.one(nouns)} Stories`,
    () => `${chance.one(nouns)} of ${chance.one(places)}`,
    () => `${chance.one(peopleNames.first)}’s ${chance.one(nouns)}`,
    () => `${chance.one(places)} ${chance.one(nouns)}`,
    () => `Love in ${chance.one(places)}`,
    () => chance.some(nouns, 2).join(' and '),
    () => `${chance.some(adjectives, 2).join(' ')} ${chance.one(nouns)}`,
  ]
  // Many worlds are larger than what one title of two words tells apart.
  while (titles.size < howMany) {
    const title = chance.one(patterns)()
    titles.add(titles.has(title) ? `${title} ${chance.one(places)}` : title)
  }
  return chance.some([...titles], howMany)
}
