import { bestMatches, indexSize } from '@/db/articleWords'
import type { Tx } from '@/db/client'
import { type ComparedPost, findCompared, newestOfSection } from '@/db/comparedPosts'
import type { ComparedArticle } from './article'
import { keysOf, likeness } from './keys'
import { keyOf } from './names'
import { sharedBy } from './shared'
import { type Term, termsOf } from './terms'

/** Another article, and how much of each thing the two have in common, from 0 to 1. */
export type Candidate = ComparedPost & {
  /** Words, as BM25 ranks them over headline, tags and text; the best match has 1. */
  words: number
  /** By what both are mostly about. */
  likeness: number
  /** By what the one is about, in the headline of the other. */
  named: number
  /** Tags, rare ones more than frequent ones. */
  tags: number
  section: number
  /** The reasons to link, weightiest first. */
  shared: Term[]
}

/** How many articles are looked at closely. */
const looked = { byWords: 120, bySection: 10 }
/** How many entries of the index a query walks through, over all its terms: it is them that take time. */
const budget = 5000

/**
 * The articles that have most in common with the given one, in no order. `ofItself` is the number
 * of articles in the index that are this one.
 */
export async function nearestTo(
  tx: Tx,
  article: ComparedArticle,
  { except, ofItself }: { except: Set<string>; ofItself: number },
): Promise<{ terms: Term[]; candidates: Candidate[] }> {
  const terms = await termsOf(tx, article, ofItself)
  const matches = await bestMatches(affordable(terms), looked.byWords + except.size, tx)
  const found = matches.filter(({ id }) => !except.has(id))
  const newest = article.sectionId
    ? await newestOfSection(article.sectionId, looked.bySection, tx)
    : []
  const ids = new Set([...found.map(({ id }) => id), ...newest.filter((id) => !except.has(id))])
  const best = found[0]?.score || 1
  const scores = new Map(found.map(({ id, score }) => [id, score / best]))
  const compare = comparison(article, terms, await indexSize(tx))
  const posts = await findCompared([...ids], tx)
  return { terms, candidates: posts.map((post) => compare(post, scores.get(post.id) ?? 0)) }
}

/** The weightiest terms whose entries are few enough together. */
function affordable(terms: Term[]): string[] {
  let left = budget
  return terms.flatMap(({ match, articles }) => {
    if (articles === 0 || articles > left) return []
    left -= articles
    return [match]
  })
}

function comparison(article: ComparedArticle, terms: Term[], size: number) {
  const keys = keysOf(terms)
  const sharedWith = sharedBy(article.title, terms, keys, size)
  const about = terms.filter(({ kind }) => kind === 'name' || kind === 'phrase').slice(0, 12)
  const tags = terms.filter(({ kind }) => kind === 'tag')
  return (post: ComparedPost, words: number): Candidate => {
    const title = ` ${keyOf(post.title)} `
    return {
      ...post,
      words,
      likeness: likeness(keys, post.keys),
      named: shareOf(about, ({ key }) => title.includes(` ${key} `)),
      tags: shareOf(tags, ({ key }) => post.tagIds.some((id) => key === `tag ${id}`)),
      section: article.sectionId !== null && post.sectionId === article.sectionId ? 1 : 0,
      shared: sharedWith(post),
    }
  }
}

/** How much of the terms' weight lies on those that the other article has. */
function shareOf(terms: Term[], has: (term: Term) => boolean) {
  const sum = (some: Term[]) => some.reduce((weight, term) => weight + term.weight, 0)
  return sum(terms.filter(has)) / (sum(terms) || 1)
}
