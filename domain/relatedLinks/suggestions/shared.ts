import type { ComparedPost } from '@/db/comparedPosts'
import { isAbout, type Keys } from './keys'
import { keyOf } from './names'
import { isCased } from './segments'
import type { Term } from './terms'
import { isCommonWord } from './words'

/** A term must weigh something in both articles: the product of its weights is compared with this. */
const least = 0.06

/**
 * Finds what both articles are about, which is the reason to lead from the one to the other. Without
 * any, an article is not suggested, however few there are.
 *
 * - A name or a phrase, where the headline of one has it, and the other is about it, too.
 * - A name of several words, as of people, where both texts turn on it.
 * - A word that both headlines have, or all words of a name that the other text turns on.
 * - A tag that few articles have.
 *
 * @param size of the index: what more than a few of its articles have tells none from the others
 */
export function sharedBy(title: string, terms: Term[], keys: Keys, size: number) {
  const headline = ` ${keyOf(title)} `
  const capitals = new Set(terms.filter(isCapitalWord).map(({ key }) => key))
  const few = Math.max(2, size / 12)
  const rare = Math.max(2, size / 100)
  return (post: Pick<ComparedPost, 'title' | 'tagIds' | 'keys'>): Term[] => {
    const other = ` ${keyOf(post.title)} `
    const inNames = wordsOfNames(post.keys)
    return terms.filter((term) => {
      const { kind, key, articles, length } = term
      if (kind === 'tag') {
        return articles <= rare && post.tagIds.some((id) => key === `tag ${id}`)
      }
      const isHere = headline.includes(` ${key} `)
      const isThere = other.includes(` ${key} `)
      if (kind === 'name' && isHere && isThere) return true
      if (articles > few || (kind === 'word' && isCommonWord(key))) return false
      if (isHere && isThere) return true
      if (kind === 'word') return inNames.has(key) || isUncased(term, post)
      if (isHere || isThere) return isAbout(post.keys, key)
      return length > 1 && weightIn(post, term) >= least
    })
  }

  function weightIn(post: Pick<ComparedPost, 'keys'>, { key }: Term) {
    return (keys[key] ?? 0) * (post.keys[key] ?? 0)
  }

  /**
   * The words of the other's names of which the draft has all: in German, where every noun has a
   * capital, "Der Kapitän Jörg Größl" is one name, and "Jörg Größl" another.
   */
  function wordsOfNames(others: Keys) {
    const names = Object.keys(others).filter((key) => key.includes(' ') && !key.startsWith('tag '))
    const parts = names.map((key) => key.split(' '))
    return new Set(parts.filter((words) => words.every((word) => capitals.has(word))).flat())
  }

  /** Scripts without capitals show no names. */
  function isUncased(term: Term, post: Pick<ComparedPost, 'keys'>) {
    return !isCased(term.key) && weightIn(post, term) >= least
  }
}

function isCapitalWord({ kind, key, shown }: Term) {
  return kind === 'word' && /^\p{Lu}/u.test(shown) && !isCommonWord(key)
}
