import { countArticlesWith, hasName, hasWord } from '@/db/articleWords'
import type { Tx } from '@/db/client'
import { initialNamesIn, type Name } from './names'

/** So many of a draft's are looked up. */
const most = 60
/** Counting goes no further: the share is known by then. */
const counted = 200

/**
 * The words that begin sentences of the text and are names elsewhere: in at least half of the articles
 * that have them at all. "Glastonbury" is; "Fame" is not, though a show has that name.
 */
export async function knownInitialNames(text: string, tx: Tx): Promise<Name[]> {
  const names = new Map(initialNamesIn(text).map((name) => [name.key, name]))
  const asked = [...names.values()].slice(0, most)
  const matches = asked.flatMap(({ key, shown }) => [hasName(key), hasWord(shown)])
  const articles = await countArticlesWith(matches, counted, tx)
  return asked.filter(({ key, shown }) => {
    const asName = articles.get(hasName(key)) ?? 0
    return asName > 0 && asName * 2 >= (articles.get(hasWord(shown)) ?? 0)
  })
}
