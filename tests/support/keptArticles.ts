import { areUnchangedSince, currentSequence } from '@/cache/sequence'
import { readArticle } from '@/domain/reading/article'
import type { ArticleView } from '@/domain/reading/views'

type Kept = { view: ArticleView; tags: string[]; number: number }

/** Articles as readers get them from a cache: anew only where a tag of theirs was raised since. */
export function keptArticles() {
  const kept = new Map<string, Kept>()
  return async (slug: string): Promise<ArticleView> => {
    const known = kept.get(slug)
    if (known && areUnchangedSince(known.number, known.tags)) return known.view
    const number = currentSequence().number
    const found = await readArticle(slug)
    if (!found || !('view' in found)) throw new Error(`There is no /${slug}.`)
    kept.set(slug, { ...found, number })
    return found.view
  }
}
