export function articleCount(articles: number) {
  if (articles === 0) return 'no article'
  return articles === 1 ? 'one article' : `${articles.toLocaleString('en')} articles`
}
