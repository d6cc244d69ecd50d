import { plainText } from '@/content/plainText'
import { shortAnswerIn } from '@/content/shortAnswer/split'
import type { ArticleView } from '@/domain/reading/views'

const longest = 200

/** What search results and shared links say of an article. */
export function descriptionOf(
  article: Pick<ArticleView, 'seoDescription' | 'standfirst' | 'body'>,
) {
  const { seoDescription, standfirst, body } = article
  return seoDescription || opening(shortAnswerIn(body)) || standfirst || opening(plainText(body))
}

/** The first words, none of them cut. */
export function opening(text: string) {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}
