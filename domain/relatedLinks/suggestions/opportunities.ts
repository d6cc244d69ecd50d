import type { DocumentJson } from '@/content/document'
import { hasInHeadline, newestWith } from '@/db/articleWords'
import { db } from '@/db/client'
import { findCompared } from '@/db/comparedPosts'
import { linkableStretches } from './article'
import { knownInitialNames } from './initialNames'
import { isAbout } from './keys'
import { keyOf, type Name, namesIn } from './names'
import type { Ranked } from './rank'
import { isPartOf } from './terms'
import { isEmptyWord } from './words'

/** How many names of a draft are looked up, and how many headlines of each. */
const most = { names: 60, headlines: 40, opportunities: 20 }
/** A single word may mean anything, unless hardly any headline has it. */
const fewHeadlines = 5

/**
 * The names in the draft's running text that are in another article's headline, with the article
 * that each names best: the one that is suggested first, else the one whose headline says little else.
 * A name of more headlines than are looked at names only what is suggested anyway.
 */
export async function opportunitiesIn(
  body: DocumentJson,
  ranked: Ranked[],
  except: Set<string>,
): Promise<{ phrase: string; postId: string }[]> {
  const names = await distinctNames(body)
  const matches = new Map(names.map((name) => [hasInHeadline(name.key), name]))
  const found = await newestWith([...matches.keys()], most.headlines)
  const posts = await findCompared([...new Set(found.map(({ id }) => id))].filter(isOther))
  const byId = new Map(posts.map((post) => [post.id, post]))
  const places = new Map(ranked.map(({ id }, place) => [id, place]))
  const taken = new Set<string>()
  const opportunities: { phrase: string; key: string; postId: string }[] = []
  for (const [match, name] of matches) {
    const headlines = found.filter((hit) => hit.match === match)
    const isCommon = headlines.length >= most.headlines
    if (name.length === 1 && headlines.length > fewHeadlines) continue
    const best = headlines
      .flatMap(({ id }) => byId.get(id) ?? [])
      .filter(({ id }) => !taken.has(id) && (!isCommon || places.has(id)))
      // "Christmas" in a headline may be a part of another name there: "A Christmas Story".
      .filter(({ keys }) => name.length > 1 || isAbout(keys, name.key))
      .map((post) => ({ id: post.id, worth: worthOf(post, name) }))
      .sort((a, b) => b.worth - a.worth)[0]
    if (!best || opportunities.some(({ key }) => isPartOf(name.key, key))) continue
    taken.add(best.id)
    opportunities.push({ phrase: name.shown, key: name.key, postId: best.id })
  }
  return opportunities
    .slice(0, most.opportunities)
    .map(({ phrase: shown, postId }) => ({ phrase: shown, postId }))

  function isOther(id: string) {
    return !except.has(id)
  }

  function worthOf(post: { id: string; title: string }, name: Name) {
    const place = places.get(post.id)
    const suggested = place === undefined ? 0 : 1 - place / ranked.length / 2
    const telling = keyOf(post.title)
      .split(' ')
      .filter((word) => !isEmptyWord(word))
    return suggested + name.length / Math.max(name.length, telling.length)
  }
}

/** Longer names first: they say more, and their parts are not asked for again. */
async function distinctNames(body: DocumentJson): Promise<Name[]> {
  const names = new Map<string, Name>()
  const stretches = linkableStretches(body)
  const initial = await knownInitialNames(stretches.join('\n'), db())
  for (const found of [initial, ...stretches.map((stretch) => namesIn(stretch))]) {
    for (const name of found) if (!names.has(name.key)) names.set(name.key, name)
    if (names.size > 2000) break
  }
  return [...names.values()].sort((a, b) => b.length - a.length).slice(0, most.names)
}
