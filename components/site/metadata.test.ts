import { expect, test } from 'vitest'
import { aDocument, anArticleView, aPicture, aSite, paragraph } from '@/tests/support/views'
import { articleMetadata, authorMetadata, listMetadata } from './metadata'

const siteUrl = 'https://news.example'
const list = { cards: [], href: '/', month: null, page: 1, newer: null, older: null }
const television = { name: 'Television', description: 'On the small screen', href: '/section/tv' }

test('an article is described by its SEO fields', () => {
  const view = anArticleView({ seoTitle: 'Cancelled: why', seoDescription: 'The reasons.' })
  expect(articleMetadata(view, aSite, siteUrl)).toMatchObject({
    title: 'Cancelled: why | The Throughline',
    description: 'The reasons.',
    openGraph: { title: 'Cancelled: why', description: 'The reasons.' },
  })
})

test('an article without SEO fields is described by its headline and standfirst', () => {
  expect(articleMetadata(anArticleView(), aSite, siteUrl)).toMatchObject({
    title: 'Is it cancelled? | The Throughline',
    description: 'It is, and here is why.',
    alternates: { canonical: 'https://news.example/is-it-cancelled' },
  })
})

test('an article with a short answer is described by it', () => {
  const shortAnswer = { type: 'shortAnswer', content: [{ type: 'text', text: 'No, it is not.' }] }
  const view = anArticleView({ body: aDocument(shortAnswer, paragraph('Why.')) })
  expect(articleMetadata(view, aSite, siteUrl).description).toBe('No, it is not.')
})

test('an article without a standfirst is described by its first words, whole ones', () => {
  const body = aDocument(paragraph('Nobody knew. '.repeat(40).trim()))
  const metadata = articleMetadata(anArticleView({ standfirst: '', body }), aSite, siteUrl)
  expect(metadata.description).toMatch(/^Nobody knew\. .* (Nobody|knew\.)…$/)
  expect(metadata.description?.length).toBeLessThanOrEqual(200)
})

test('an article is shared with its picture, its times, its authors and its section', () => {
  expect(articleMetadata(anArticleView(), aSite, siteUrl)).toMatchObject({
    openGraph: {
      type: 'article',
      publishedTime: '2026-03-01T09:00:00.000Z',
      modifiedTime: '2026-03-04T10:30:00.000Z',
      authors: ['https://news.example/author/ada-lund'],
      section: 'Television',
      tags: ['Ballet'],
      images: [
        { url: `https://news.example/media/${aPicture.id}/social.jpg`, width: 1200, height: 630 },
      ],
    },
    twitter: { card: 'summary_large_image' },
  })
})

test('an article without a picture is shared without one', () => {
  const metadata = articleMetadata(anArticleView({ hero: null }), aSite, siteUrl)
  expect(metadata.openGraph).not.toHaveProperty('images')
  expect(metadata.twitter).toMatchObject({ card: 'summary' })
})

test('each page of a list has an address and a title of its own, and names its neighbours', () => {
  const href = '/section/tv/2026/11/2'
  const neighbours = { newer: '/section/tv/2026/12', older: '/section/tv/2026/11' }
  const second = { ...list, href, month: '2026-11', page: 2, ...neighbours }
  expect(listMetadata(television, second, aSite, siteUrl)).toMatchObject({
    title: 'Television, November 2026, page 2 | The Throughline',
    alternates: { canonical: 'https://news.example/section/tv/2026/11/2' },
    pagination: {
      previous: 'https://news.example/section/tv/2026/12',
      next: 'https://news.example/section/tv/2026/11',
    },
  })
})

test('a list of which nobody said anything is described by what it begins with', () => {
  const tag = { name: 'Ballet', description: '', href: '/tag/ballet' }
  const cards = anArticleView().more
  const { description } = listMetadata(tag, { ...list, cards }, aSite, siteUrl)
  expect(description).toMatch(/^Ballet on The Throughline: /)
  expect(description).toContain(cards[0]?.title)
  expect(listMetadata(tag, list, aSite, siteUrl).description).toBe('Ballet on The Throughline')
})

test('the home page is titled with what the site says of itself', () => {
  const home = { name: '', description: aSite.tagline, href: '/' }
  expect(listMetadata(home, list, aSite, siteUrl)).toMatchObject({
    title: 'The Throughline: What happened next',
    alternates: { canonical: 'https://news.example/' },
  })
  expect(
    listMetadata(home, { ...list, href: '/2026/11', month: '2026-11' }, aSite, siteUrl),
  ).toMatchObject({
    title: 'November 2026 | The Throughline',
    alternates: { canonical: 'https://news.example/2026/11' },
  })
})

test('an author is shared with their face', () => {
  const [author] = anArticleView().authors
  if (!author) throw new Error('The article has an author.')
  const metadata = authorMetadata({ ...author, avatar: aPicture }, list, aSite, siteUrl)
  expect(metadata.openGraph).toMatchObject({
    type: 'profile',
    images: [`https://news.example/media/${aPicture.id}/1600.webp`],
  })
})
