import { countArticlesWith, hasPhrase, hasTag, hasWord, indexSize } from '@/db/articleWords'
import type { Tx } from '@/db/client'
import type { ComparedArticle } from './article'
import { knownInitialNames } from './initialNames'
import { keyOf, type Name, namesIn, phrasesIn } from './names'
import { isCased, withSpaces } from './segments'
import { isDateWord, isEmptyWord, tokensOf } from './words'

/** Tells what an article is about: a name, a phrase of its headline, a word, or a tag. */
export type Term = {
  kind: 'name' | 'phrase' | 'word' | 'tag'
  key: string
  /** As the article writes it. */
  shown: string
  /** How the index is asked for it. */
  match: string
  /** How many words it has. */
  length: number
  /** In how many articles of the index it is, counted up to `frequent`. */
  articles: number
  /** The more, the better it tells the article from others. */
  weight: number
}

/** A term of more articles than these tells none from the others, and takes long to look up. */
export const frequent = 1000

/** How many of each are looked up in the index: a draft may have thousands. */
const most = { names: 48, phrases: 30, words: 80 }

/**
 * Finds what the article is about, weightiest first. `ofItself` is the number of articles in the index
 * that are this one.
 */
export async function termsOf(tx: Tx, article: ComparedArticle, ofItself: number): Promise<Term[]> {
  const initial = await knownInitialNames(article.text, tx)
  const found = [
    ...namesOf(article, initial),
    ...phrasesOf(article),
    ...wordsOf(article),
    ...tags(article),
  ]
  const counts = await countArticlesWith(
    found.map(({ match }) => match),
    frequent,
    tx,
  )
  const size = await indexSize(tx)
  const terms = found.flatMap(({ prominence, mayBeNew, ...term }) => {
    const counted = counts.get(term.match) ?? 0
    const articles = Math.max(0, counted - ofItself)
    const isTelling = counted < frequent && (articles > 0 || mayBeNew)
    return isTelling ? [{ ...term, articles, weight: prominence * rarity(articles, size) }] : []
  })
  return withoutParts(terms).sort((a, b) => b.weight - a.weight)
}

type Found = Omit<Term, 'articles' | 'weight'> & {
  prominence: number
  /** A name that no other article has may be what this one is about; a phrase may not. */
  mayBeNew: boolean
}

/** As BM25 weighs it. */
function rarity(articles: number, size: number) {
  return Math.log(1 + (Math.max(size - articles, 0) + 0.5) / (articles + 0.5))
}

/** Names of the text and of the headline, those that come most and first before the others. */
function namesOf({ title, text }: ComparedArticle, initial: Name[]): Found[] {
  const names = new Map<string, Found & { times: number }>()
  const folded = ` ${keyOf(title)} `
  // A series and its sequel share the title without what stands behind the colon.
  const found = namesIn(text, title).filter(({ shown }) => !shown.includes(': '))
  for (const { key, shown, length } of [...found, ...initial]) {
    const known = names.get(key)
    if (known) known.times += 1
    else names.set(key, { kind: 'name', key, shown, length, match: hasPhrase(key), ...once })
  }
  return [...names.values()]
    .map(({ times, ...name }) => {
      const isInTitle = folded.includes(` ${name.key} `)
      const several = name.length > 1 ? 1.5 : 1
      return { ...name, prominence: several * (1 + Math.log(times) / 2 + (isInTitle ? 1.5 : 0)) }
    })
    .sort((a, b) => b.prominence - a.prominence)
    .slice(0, most.names)
}

const once = { prominence: 0, times: 1, mayBeNew: true }

function phrasesOf({ title }: ComparedArticle): Found[] {
  return phrasesIn(title)
    .filter(({ length }) => length > 1)
    .slice(0, most.phrases)
    .map((name) => ({
      ...name,
      kind: 'phrase',
      match: hasPhrase(name.key),
      prominence: 2,
      mayBeNew: false,
    }))
}

/** Single words, those that come often and in the headline before the others. */
function wordsOf({ title, text }: ComparedArticle): Found[] {
  const words = new Map<string, { shown: string; times: number }>()
  const titled = new Set(tokensOf(withSpaces(title)).map(({ folded }) => folded))
  for (const { word, folded, isNumber } of tokensOf(withSpaces(`${title}\n${text}`))) {
    if (
      isNumber ||
      isDateWord(folded) ||
      isEmptyWord(folded) ||
      [...folded].length < shortestOf(folded)
    )
      continue
    const known = words.get(folded)
    if (known) known.times += 1
    else words.set(folded, { shown: word, times: 1 })
  }
  return [...words]
    .map(([key, { shown, times }]): Found => {
      const isTitled = titled.has(key)
      const prominence = 0.5 * (1 + Math.log(times) / 2 + (isTitled ? 1 : 0))
      const mayBeNew = isTitled || times > 1
      return { kind: 'word', key, shown, length: 1, match: hasWord(shown), prominence, mayBeNew }
    })
    .sort((a, b) => b.prominence - a.prominence || b.key.length - a.key.length)
    .slice(0, most.words)
}

/** Scripts that write a word with one or two signs have no short words. */
function shortestOf(folded: string) {
  return isCased(folded) ? 4 : 2
}

function tags({ tagIds }: ComparedArticle): Found[] {
  return tagIds.map((id) => ({
    kind: 'tag',
    key: `tag ${id}`,
    shown: '',
    length: 1,
    match: hasTag(id),
    prominence: 1,
    mayBeNew: true,
  }))
}

/**
 * Without what is only a part of another term: "Pretty Things" where it stands in "Tiny Pretty
 * Things" nearly always. Of a name that no other article has, its parts are what matters.
 */
function withoutParts(terms: Term[]): Term[] {
  const unique = new Map<string, Term>()
  for (const term of terms) if (!unique.has(term.key)) unique.set(term.key, term)
  const all = [...unique.values()]
  const names = all.filter(({ kind }) => kind === 'name')
  const phrases = all.filter(({ length }) => length > 1)
  return all.filter(({ kind, key, articles }) => {
    // An article's keys must not hang on how another put its headline: "Dune" is among
    // them where the headline goes on, "Dune: Part Two".
    const longer = kind === 'phrase' ? phrases : names
    const wholes = longer.filter((whole) => isPartOf(key, whole.key))
    if (wholes.some((whole) => whole.articles >= articles / 2)) return false
    return (
      articles > 0 ||
      !names.some((part) => part.length > 1 && part.articles > 0 && isPartOf(part.key, key))
    )
  })
}

/** "The Queen" is a part of "The Queen’s Gambit". */
export function isPartOf(key: string, whole: string) {
  const ofIt = ` ${whole} `.replaceAll("'s ", ' ')
  return (
    key.length < whole.length && (` ${whole} `.includes(` ${key} `) || ofIt.includes(` ${key} `))
  )
}
