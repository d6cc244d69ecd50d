import { plainText } from '@/content/plainText'
import type { ArticleView } from '@/domain/reading/views'

const longest = 200

/** What search results and shared links say of an article. */
export function descriptionOf(
  article: Pick<ArticleView, 'seoDescription' | 'standfirst' | 'body'>,
) {
  return article.seoDescription || article.standfirst || opening(plainText(article.body))
}

/** The first words, none of them cut. */
function opening(text: string) {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}
