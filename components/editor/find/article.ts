import type { Node } from '@tiptap/pm/model'
import { matchesIn } from './matches'
import { type Query, type Range, rangesIn } from './query'

/** The parts of an article that are searched, in the order in which they stand. */
const places = ['title', 'standfirst', 'text'] as const

export type Place = (typeof places)[number]
export type Match = { place: Place; range: Range }
export type Searched = { title: string; standfirst: string; doc: Node }

/** Everything that the article has of the query, from its title to its end. */
export function findInArticle({ title, standfirst, doc }: Searched, query: Query): Match[] {
  return [
    ...rangesIn(title, query).map((range) => ({ place: 'title' as const, range })),
    ...rangesIn(standfirst, query).map((range) => ({ place: 'standfirst' as const, range })),
    ...matchesIn(doc, query).map((range) => ({ place: 'text' as const, range })),
  ]
}

/** The number of the first match that begins there or later; of the first of all, behind the last. */
export function firstFrom(matches: Match[], place: Place, position: number): number {
  const index = matches.findIndex((match) => {
    const isLater = places.indexOf(match.place) - places.indexOf(place)
    return isLater > 0 || (isLater === 0 && match.range.from >= position)
  })
  return Math.max(index, 0)
}

/** The text with the replacement in the place of each range. */
export function replaceRanges(text: string, ranges: Range[], replacement: string) {
  return ranges.reduceRight(
    (rest, { from, to }) => rest.slice(0, from) + replacement + rest.slice(to),
    text,
  )
}

export function rangesOf(matches: Match[], place: Place): Range[] {
  return matches.filter((match) => match.place === place).map(({ range }) => range)
}
