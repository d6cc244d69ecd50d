import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ArticleRows } from './ArticleRows'

test.each([
  [1, '1 link ·'],
  [16, '16 links ·'],
])('of %i there are "%s"', (links, words) => {
  const article = {
    id: 'an-article',
    title: 'An article',
    section: null,
    state: 'published' as const,
    href: '/an-article',
    publishedAt: null,
    thumbnail: null,
  }
  const row = { article, inbound: 0, outbound: 0, links, freshAt: new Date() }
  const rows = <ArticleRows view="overLinked" articles={[row]} mayChangeLinks={false} />
  expect(renderToStaticMarkup(rows)).toContain(words)
})
