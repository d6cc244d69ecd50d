import type { ArticleView, SiteFrame } from '@/domain/reading/views'

/**
 * The one script of public pages, 1 KB at most: it tells how the article's related links are seen
 * and followed. Pages without such links do not have it, nor does any while counting is off.
 */
export function LinkCounter({ site, article }: { site: SiteFrame; article: ArticleView }) {
  const hasLinks = article.blocks.some(({ links }) => links.length > 0)
  return site.countsLinks && hasLinks ? <script src="/script/related.js" defer /> : null
}
