import { db } from '@/db/client'
import { suggestLinks } from '@/domain/relatedLinks'
import { ownWords } from '@/domain/relatedLinks/suggestions/article'
import { nearestTo } from '@/domain/relatedLinks/suggestions/nearest'
import { type Importance, importance, rank } from '@/domain/relatedLinks/suggestions/rank'
import { mostSharedTags, newestInSection } from './baselines'
import type { CorpusArticle } from './corpus'
import { chanceFrom } from './corpus/chance'
import { openNewsroom } from './newsroom'

const mostShown = 5

export type Verdict = {
  /** Precision counts hidden links among the suggestions shown; recall counts how many were shown. */
  precision: number
  recall: number
  found: number
  /** How many of five were shown on average: a floor shows fewer. */
  shown: number
  /** How many of these are about the same show or franchise, or have an actor in common. */
  related: number
}

/**
 * Hides a tenth of the links, and asks each method for five articles where links were hidden. Each
 * article is judged as if it were being written on its day: with the archive as it was, and with the
 * links that were not hidden in its text. `changes` are other rankings, to compare with.
 */
export async function judge(
  corpus: CorpusArticle[],
  seed: number,
  changes: Record<string, Partial<Importance>> = {},
) {
  const chance = chanceFrom(seed + 1000)
  const newsroom = await openNewsroom(corpus)
  const tallies = new Map<string, { found: number; shown: number; related: number }>()
  let hiddenLinks = 0
  let bestPossible = 0
  let asked = 0
  for (const article of corpus) {
    const hidden = article.links.filter(() => chance.happens(0.1))
    if (hidden.length > 0) {
      hiddenLinks += hidden.length
      bestPossible += Math.min(hidden.length, mostShown)
      const answers = await askAll(article, new Set(hidden))
      asked += 1
      for (const [method, ids] of answers) count(method, ids.slice(0, mostShown), article, hidden)
    }
    await newsroom.publish(article)
  }
  const verdicts = [...tallies].map(([method, { found, shown, related }]): [string, Verdict] => [
    method,
    {
      precision: found / shown,
      recall: found / hiddenLinks,
      found,
      shown: shown / asked,
      related: related / shown,
    },
  ])
  return {
    verdicts: new Map(verdicts),
    hiddenLinks,
    articles: asked,
    bestPrecision: bestPossible / (asked * mostShown),
  }

  function count(method: string, ids: string[], article: CorpusArticle, hidden: number[]) {
    const tally = tallies.get(method) ?? { found: 0, shown: 0, related: 0 }
    tally.found += hidden.filter((number) => ids.includes(newsroom.idOf(number))).length
    tally.shown += ids.length
    tally.related += corpus.filter(
      (other) => ids.includes(newsroom.idOf(other.number)) && areRelated(article, other),
    ).length
    tallies.set(method, tally)
  }

  async function askAll(
    article: CorpusArticle,
    hidden: Set<number>,
  ): Promise<Map<string, string[]>> {
    const seen = article.links.filter((number) => !hidden.has(number))
    const draft = newsroom.contentOf(article, seen)
    const except = new Set([newsroom.idOf(article.number), ...seen.map(newsroom.idOf)])
    const now = newsroom.publishedAt(article)
    const postId = newsroom.idOf(article.number)
    const { suggestions } = await suggestLinks(newsroom.editor, { postId, ...draft }, now)
    const answers = new Map([
      ['suggestions', suggestions.map(({ target }) => target.id)],
      ['newest in the section', newestInSection(draft, except, mostShown)],
      ['shared tags', mostSharedTags(draft, except, mostShown)],
    ])
    if (Object.keys(changes).length === 0) return answers
    const compared = { ...draft, text: ownWords(draft.body) }
    const { candidates } = await nearestTo(db(), compared, { except, ofItself: 0 })
    for (const [name, change] of Object.entries(changes)) {
      const ranked = rank(candidates, mostShown, now, { ...importance, ...change })
      answers.set(
        name,
        ranked.map(({ id }) => id),
      )
    }
    return answers
  }
}

function areRelated({ subject: { show } }: CorpusArticle, { subject: other }: CorpusArticle) {
  const isFranchise = show.franchise !== null && show.franchise === other.show.franchise
  return show === other.show || isFranchise || show.actors.some(isInCast)

  function isInCast(actor: string) {
    return other.show.actors.includes(actor)
  }
}
