import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { aCard, aDocument, anArticleView, aSite, paragraph } from '@/tests/support/views'
import { StructuredData } from './StructuredData'
import { articleStructuredData, authorStructuredData, listStructuredData } from './structuredData'

const siteUrl = 'https://news.example'
const list = { cards: [aCard('one')], href: '/', month: null, page: 1, newer: null, older: null }

test('an article tells search engines what it is, who wrote it and where it stands', () => {
  const { '@graph': things } = articleStructuredData(anArticleView(), aSite, siteUrl)
  expect(things).toMatchObject([
    {
      '@type': 'NewsArticle',
      headline: 'Is it cancelled?',
      description: 'It is, and here is why.',
      mainEntityOfPage: 'https://news.example/is-it-cancelled',
      datePublished: '2026-03-01T09:00:00.000Z',
      dateModified: '2026-03-04T10:30:00.000Z',
      author: [{ '@id': 'https://news.example/author/ada-lund#person' }],
      articleSection: 'Television',
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, item: 'https://news.example/' },
        { position: 2, item: 'https://news.example/section/television' },
        { position: 3, item: 'https://news.example/is-it-cancelled' },
      ],
    },
    { '@type': 'Person', '@id': 'https://news.example/author/ada-lund#person', name: 'Ada Lund' },
  ])
})

test('an article without section, picture, authors and tags leaves them out', () => {
  const view = anArticleView({ section: null, hero: null, authors: [], tags: [], updatedAt: null })
  const [article, breadcrumbs] = articleStructuredData(view, aSite, siteUrl)['@graph']
  expect(article).not.toHaveProperty('image')
  expect(article).not.toHaveProperty('author')
  expect(article).not.toHaveProperty('articleSection')
  expect(article).toMatchObject({ dateModified: '2026-03-01T09:00:00.000Z' })
  expect(breadcrumbs).toMatchObject({ itemListElement: [{}, { name: 'Is it cancelled?' }] })
})

test('the questions of an article are told with their answers, after all else', () => {
  const text = (words: string) => [{ type: 'text', text: words }]
  const body = aDocument({
    type: 'questionList',
    content: [
      { type: 'question', content: text('Who?') },
      { type: 'answer', content: [paragraph('She.')] },
    ],
  })
  const { '@graph': things } = articleStructuredData(anArticleView({ body }), aSite, siteUrl)
  expect(things.at(-1)).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: [{ name: 'Who?', acceptedAnswer: { '@type': 'Answer', text: 'She.' } }],
  })
})

test('an author is a person with links of their own', () => {
  const [author] = anArticleView().authors
  if (!author) throw new Error('The article has an author.')
  const { '@graph': things } = authorStructuredData(author, list, aSite, siteUrl)
  expect(things[0]).toMatchObject({
    mainEntity: { '@type': 'Person', name: 'Ada Lund', sameAs: ['https://ada.example/'] },
  })
})

test('a list names its articles in their order', () => {
  const subject = { name: 'Television', description: '', href: '/section/television' }
  const href = '/section/television/2026/11'
  const older = { ...list, href, month: '2026-11' }
  const { '@graph': things } = listStructuredData(subject, older, aSite, siteUrl)
  expect(things[0]).toMatchObject({
    url: 'https://news.example/section/television/2026/11',
    mainEntity: { itemListElement: [{ position: 1, url: 'https://news.example/one' }] },
  })
})

test('no headline can close the script element, and each comes through unchanged', () => {
  const headline = fc.oneof(
    fc.string(),
    fc.constantFrom('</script><script>', '<!--<script>', ']]>'),
  )
  fc.assert(
    fc.property(headline, (title) => {
      const data = articleStructuredData(anArticleView({ title }), aSite, siteUrl)
      const html = renderToStaticMarkup(<StructuredData data={data} />)
      const json = html.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, '')
      expect(json).not.toContain('<')
      expect(JSON.parse(json)['@graph'][0].headline).toBe(title)
    }),
  )
})
