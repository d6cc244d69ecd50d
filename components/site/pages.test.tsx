import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { PostList } from '@/cache/tags'
import { onlyParts, partsShown } from '@/domain/reading/cardParts'
import type { AuthorProfile, Card, ListView, ResolvedBlock } from '@/domain/reading/views'
import {
  aBlock,
  aCard,
  aDocument,
  anArticleView,
  aPicture,
  aSite,
  heading,
  paragraph,
  relatedLinkBlock,
} from '@/tests/support/views'
import { ArticlePage } from './ArticlePage'
import { AuthorPage } from './AuthorPage'
import { HomePage } from './HomePage'
import { ListPage } from './ListPage'
import { NotFoundPage } from './NotFoundPage'
import { preloadedFonts } from './preloadedFonts'
import { SiteFrame } from './SiteFrame'

const author: AuthorProfile = {
  id: 'a1',
  name: 'Ada Lund',
  href: '/author/ada-lund',
  bio: 'Ada writes about endings.',
  avatar: aPicture,
  links: [{ label: 'Website', url: 'https://ada.example/' }],
}
const cards = ['one', 'two', 'three', 'four', 'five'].map((id) => aCard(id))
const television = { id: 's1', name: 'Television', href: '/section/tv', description: 'On now' }

/** A list as it is read: without what its cards do not show. */
function listOf(kind: PostList['kind'], month: string | null = null): ListView {
  const shown = cards.map((card, index) => onlyParts(card, partsShown(kind, month === null, index)))
  return { cards: shown, href: '/', month, page: 1, newer: month && '/', older: '/2026/10' }
}

const pages: Record<string, ReactNode> = {
  article: <ArticlePage article={anArticleView()} />,
  home: <HomePage site={aSite} list={listOf('home')} />,
  'a month of home': <HomePage site={aSite} list={listOf('home', '2026-11')} />,
  'home without articles': (
    <HomePage site={aSite} list={{ ...listOf('home'), cards: [], older: null }} />
  ),
  section: <ListPage kind="Section" subject={television} list={listOf('section')} />,
  'a month of a section': (
    <ListPage kind="Section" subject={television} list={listOf('section', '2026-11')} />
  ),
  tag: <ListPage kind="Tag" subject={television} list={listOf('tag')} />,
  author: <AuthorPage author={author} list={listOf('author')} />,
  'not found': <NotFoundPage site={aSite} />,
}

describe.each(Object.entries(pages))('the page: %s', (_, page) => {
  const html = render(page)

  test('has one headline, and no level of headings is left out', () => {
    expectOrderedHeadings(html)
  })

  test('has no inline style and no script', () => {
    expect(html).not.toMatch(/ style=|<style|<script| on[a-z]+=/)
  })

  test('has no id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('asks for at most one picture at once', () => {
    expect(html.match(/fetchPriority="high"/g)?.length ?? 0).toBeLessThanOrEqual(1)
    const eager = [...html.matchAll(/<img[^>]*>/g)].filter(
      ([tag]) => !tag.includes('loading="lazy"'),
    )
    expect(eager.length).toBeLessThanOrEqual(1)
  })
})

describe('a card shows all that the list has of it', () => {
  test.each<[PostList['kind'], boolean, ReactNode]>([
    ['home', true, pages.home],
    ['home', false, pages['a month of home']],
    ['section', true, pages.section],
    ['section', false, pages['a month of a section']],
    ['tag', true, pages.tag],
    ['author', true, pages.author],
  ])('in the list %s, among the newest: %s', (kind, isNewest, page) => {
    const articles = render(page).match(/<article.*?<\/article>/g) ?? []
    expect(articles).toHaveLength(cards.length)
    for (const [index, article] of articles.entries()) {
      const parts = partsShown(kind, isNewest, index)
      expect(article.includes('href="/author/ada-lund"'), `byline ${index}`).toBe(parts.byline)
      expect(article.includes('href="/section/'), `section ${index}`).toBe(parts.section)
    }
  })
})

describe('the article page', () => {
  test('shows its parts in order', () => {
    const html = render(pages.article)
    const parts = [
      'aria-label="Breadcrumbs"',
      '<h1',
      'It is, and here is why.',
      'By <a',
      'dateTime="2026-03-01T09:00:00.000Z"',
      'dateTime="2026-03-04T10:30:00.000Z"',
      '<img',
      'The last rehearsal',
      'Photograph: Ada Lund',
      'First.',
      'aria-label="Tags"',
      'Ada writes about endings.',
      'https://ada.example/',
      '>More<',
      'Article next',
    ]
    const places = parts.map((part) => html.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('shows the short answer right below the headline, and once', () => {
    const shortAnswer = { type: 'shortAnswer', content: [{ type: 'text', text: 'No, it is not.' }] }
    const view = anArticleView({ body: aDocument(shortAnswer, paragraph('Why.')) })
    const html = render(<ArticlePage article={view} />)
    expect(html).toMatch(/<\/h1><div[^>]*><p class="short-answer">No, it is not\.<\/p>/)
    expect(html.match(/No, it is not/g)).toHaveLength(1)
  })

  test('keeps its headings in order, whichever of its parts are there', () => {
    const view = fc.record({
      standfirst: fc.constantFrom('', 'A summary.'),
      hero: fc.constantFrom(null, aPicture),
      authors: fc.constantFrom<AuthorProfile[]>([], [author], [author, { ...author, id: 'a2' }]),
      section: fc.constantFrom(null, television),
      more: fc.constantFrom<Card[]>([], cards),
      body: fc
        .array(fc.constantFrom(2, 3, 4))
        .map((levels) =>
          aDocument(...levels.map((level) => heading(level, 'Words')), relatedLinkBlock()),
        ),
      blocks: fc.constantFrom<ResolvedBlock[]>(
        [aBlock()],
        [aBlock({ layout: 'cards', heading: 'Next' })],
      ),
    })
    fc.assert(
      fc.property(view, (parts) => {
        expectOrderedHeadings(render(<ArticlePage article={anArticleView(parts)} />))
      }),
    )
  })

  test('says at what time it was updated on the day it was published', () => {
    const publishedAt = new Date('2026-03-01T23:30:00Z')
    const sameDay = new Date('2026-03-01T23:50:00Z')
    const nextDay = new Date('2026-03-02T00:10:00Z')
    const updated = (updatedAt: Date) =>
      render(<ArticlePage article={anArticleView({ publishedAt, updatedAt, more: [] })} />)
    expect(updated(sameDay)).toContain('>March 1, 2026 at 11:50 PM UTC<')
    expect(updated(nextDay)).toContain('>March 2, 2026<')
  })

  test('drops a profile link that would run a script', () => {
    const links = [{ label: 'Bad', url: 'javascript:alert(1)' }]
    const html = render(
      <ArticlePage
        article={anArticleView({
          authors: [{ ...author, links }],
          body: aDocument(paragraph('Words.')),
        })}
      />,
    )
    expect(html).not.toContain('javascript:')
    expect(html).not.toContain('>Bad<')
  })
})

test('every font that a page asks for is there', () => {
  const styleSheet = readFileSync('components/site/styles/fonts.css', 'utf8')
  const fonts = [...styleSheet.matchAll(/url\("([^"]*)"\)/g)].map((match) => match[1] ?? '')
  expect(fonts).toEqual(expect.arrayContaining(preloadedFonts))
  for (const font of fonts) expect(existsSync(`public${font}`), font).toBe(true)
})

function render(page: ReactNode) {
  return renderToStaticMarkup(<SiteFrame site={aSite}>{page}</SiteFrame>)
}

function expectOrderedHeadings(html: string) {
  const levels = [...html.matchAll(/<h(\d)/g)].map((match) => Number(match[1]))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  levels.forEach((level, index) => {
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })
}
