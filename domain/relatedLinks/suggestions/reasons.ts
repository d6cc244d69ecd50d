import { tagLinks } from '@/db/profiles'
import { findSection } from '@/db/sections'
import type { ComparedArticle } from './article'
import type { Ranked } from './rank'
import type { SuggestionReason } from './suggestion'
import { isPartOf } from './terms'

const shownPhrases = 4
const recently = 30 * 24 * 60 * 60 * 1000
/** Fewer readers than these do not say how many follow a link. */
const enoughSeen = 50

/** Why each of the articles is suggested, by its id. */
export async function reasonsFor(
  article: ComparedArticle,
  ranked: Ranked[],
  now: Date,
): Promise<Map<string, SuggestionReason[]>> {
  const section = article.sectionId ? await findSection(article.sectionId) : null
  const tags = await tagLinks(article.tagIds)
  return new Map(ranked.map((post) => [post.id, reasonsOf(post)]))

  function reasonsOf(post: Ranked): SuggestionReason[] {
    const phrases = phrasesOf(post)
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

/** As the draft writes them: names before single words, and none that is a part of another. */
function phrasesOf({ shared }: Ranked): string[] {
  const told = shared.filter(({ kind }) => kind !== 'tag')
  const names = told.filter(({ kind }) => kind !== 'word')
  const said = names.length > 0 ? names : told
  const whole = said.filter(({ key }) => !said.some((other) => isPartOf(key, other.key)))
  return whole.slice(0, shownPhrases).map(({ shown }) => shown)
}
