import { matchesIn } from '@/db/articleWords'
import { tagLinks } from '@/db/profiles'
import { findSection } from '@/db/sections'
import type { ComparedArticle } from './article'
import type { Ranked } from './rank'
import type { SuggestionReason } from './suggestion'
import { isPartOf, type Term } from './terms'

const shownPhrases = 4
const lookedUp = 24
const recently = 30 * 24 * 60 * 60 * 1000
/** Fewer readers than these do not say how many follow a link. */
const enoughSeen = 50

/** Why each of the articles is suggested, by its id. */
export async function reasonsFor(
  article: ComparedArticle,
  ranked: Ranked[],
  terms: Term[],
  now: Date,
): Promise<Map<string, SuggestionReason[]>> {
  const inCommon = await phrasesInCommon(ranked, terms)
  const section = article.sectionId ? await findSection(article.sectionId) : null
  const tags = await tagLinks(article.tagIds)
  return new Map(ranked.map((post) => [post.id, reasonsOf(post)]))

  function reasonsOf(post: Ranked): SuggestionReason[] {
    const phrases = inCommon.get(post.id) ?? []
    const shared = tags.filter(({ id }) => post.tagIds.includes(id)).map(({ name }) => name)
    const { publishedAt, seen, followed } = post
    return [
      ...(phrases.length > 0 ? [{ kind: 'names' as const, phrases }] : []),
      ...(section && post.section ? [{ kind: 'section' as const, name: section.name }] : []),
      ...(shared.length > 0 ? [{ kind: 'tags' as const, names: shared }] : []),
      ...(now.getTime() - publishedAt.getTime() < recently
        ? [{ kind: 'recent' as const, publishedAt }]
        : []),
      ...(seen >= enoughSeen && followed > 0
        ? [{ kind: 'followed' as const, rate: Math.min(1, followed / seen) }]
        : []),
    ]
  }
}

/** For each article the names and phrases of the draft that it has, weightiest first. */
async function phrasesInCommon(ranked: Ranked[], terms: Term[]): Promise<Map<string, string[]>> {
  const asked = terms.filter(({ kind, articles }) => kind !== 'tag' && articles > 0)
  // A single word says something only where there are no names.
  const first = [...asked.filter(isPhrase), ...asked.filter((term) => !isPhrase(term))]
  const looked = first.slice(0, lookedUp)
  const found = await matchesIn(
    ranked.map(({ id }) => id),
    looked.map(({ match }) => match),
  )
  const has = new Set(found.map(({ id, match }) => `${id} ${match}`))
  return new Map(
    ranked.map(({ id }) => [
      id,
      namesAmong(looked.filter(({ match }) => has.has(`${id} ${match}`))),
    ]),
  )
}

function namesAmong(terms: Term[]): string[] {
  const names = terms.filter(isPhrase)
  const told = names.length > 0 ? names : terms
  const whole = told.filter(({ key }) => !told.some((other) => isPartOf(key, other.key)))
  return whole.slice(0, shownPhrases).map(({ shown }) => shown)
}

function isPhrase({ kind }: Term) {
  return kind === 'name' || kind === 'phrase'
}
