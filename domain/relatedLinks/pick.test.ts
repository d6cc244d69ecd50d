import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { readConfig } from '@/config'
import type { LinkTargets } from '@/content/references'
import type { RelatedLink } from '@/content/relatedLinkBlock/block'
import type { Card } from '../reading/views'
import { targetPostIds } from './content'
import { pickLinks } from './pick'

/** Few targets, so that many links have the same. */
const ids = Array.from({ length: 5 }, () => uuidv7())
const [selfId = '', otherId = '', thirdId = ''] = ids

const link = fc.record({
  id: fc.uuid(),
  target: fc.oneof(
    fc.record({ kind: fc.constant('post' as const), postId: fc.constantFrom(...ids) }),
    fc.record({
      kind: fc.constant('url' as const),
      url: fc.constantFrom('https://a.example/', 'https://b.example/'),
    }),
  ),
  label: fc.constantFrom('A label', 'Another label'),
  rel: fc.subarray(['sponsored' as const, 'nofollow' as const]),
})

const blocks = fc.array(fc.record({ links: fc.array(link, { maxLength: 6 }) }), { maxLength: 4 })

describe('picked links', () => {
  test('lead to each target once, that readers may open, in the order in which they were placed', () => {
    fc.assert(
      fc.property(blocks, fc.subarray(ids), (given, published) => {
        const shown = pick(given, published)
        const expected = given
          .flatMap(({ links }) => links.map(({ target }) => target))
          .map((target) => (target.kind === 'url' ? target.url : target.postId))
          .filter((target) => target.startsWith('https:') || published.includes(target))
          .filter((target) => target !== selfId)
        expect(shown.flat().map(({ href }) => href.replace(/^\//, ''))).toEqual([
          ...new Set(expected),
        ])
        expect(shown).toHaveLength(given.length)
      }),
    )
  })

  test('follow the headline of their article unless they have a label', () => {
    const links = [anInnerLink(otherId), { ...anInnerLink(thirdId), label: 'Read this' }]
    expect(pick([{ links }]).flatMap(labels)).toEqual([`Headline of ${otherId}`, 'Read this'])
  })

  test('never lead from an article to itself', () => {
    const links = [anInnerLink(selfId), anInnerLink(otherId)]
    expect(pick([{ links }]).flatMap(labels)).toEqual([`Headline of ${otherId}`])
  })

  test('never lead to where the text leads', () => {
    const links = [anInnerLink(otherId), anInnerLink(thirdId), anOuterLink('https://example.com/a')]
    const text = { postIds: [otherId], urls: ['https://example.com/a/'] }
    expect(pick([{ links }], ids, text).flatMap(labels)).toEqual([`Headline of ${thirdId}`])
  })

  test('never lead to an address under which this site could only have an article', () => {
    const links = [
      anOuterLink(`${readConfig().siteUrl}/No-such/`),
      anOuterLink('https://a.example'),
    ]
    expect(pick([{ links }]).flatMap(labels)).toEqual(['https://a.example'])
  })

  test.each([
    ['a slash at its end', 'https://example.com/a', 'https://example.com/a/'],
    ['capitals in its host', 'https://example.com/a', 'HTTPS://Example.COM/a'],
    ['the usual port', 'https://example.com/a', 'https://example.com:443/a'],
    ['a part of the page', 'https://example.com/a#here', 'https://example.com/a#there'],
  ])('take an address with %s and without for the same', (_, one, other) => {
    const links = [anOuterLink(one), anOuterLink(other)]
    expect(pick([{ links }]).flatMap(labels)).toEqual([one])
    expect(pick([{ links: [anOuterLink(other)] }], ids, { postIds: [], urls: [one] })).toEqual([[]])
  })

  test.each([
    ['/', ''],
    ['/section/tv', '/section/tv'],
    ['/section/tv#newest', '/section/tv/'],
  ])('take %s of the text for the same as its whole address', (inText, path) => {
    const links = [anOuterLink(readConfig().siteUrl + path)]
    expect(pick([{ links }], ids, { postIds: [], urls: [inText] })).toEqual([[]])
  })

  test('take another protocol, path in capitals or query for another address', () => {
    const urls = ['https://a.example/a', 'http://a.example/a', 'https://a.example/A']
    const links = [...urls, 'https://a.example/a?b', 'https://a.example/a?b/'].map(anOuterLink)
    expect(pick([{ links }]).flat()).toHaveLength(5)
  })

  test('to another site give it no hold on our window, and say when they are paid for', () => {
    const links: RelatedLink[] = [
      { id: uuidv7(), target: toUrl('https://example.com/'), label: 'One', rel: [] },
      {
        id: uuidv7(),
        target: toUrl('https://example.org/'),
        label: 'Two',
        rel: ['sponsored', 'nofollow'],
      },
    ]
    expect(pick([{ links }])[0]?.map(({ rel }) => rel)).toEqual([
      'noopener',
      'noopener sponsored nofollow',
    ])
  })
})

function pick(
  given: { links: RelatedLink[] }[],
  published = ids,
  text: LinkTargets = { postIds: [], urls: [] },
) {
  const known = given.flatMap(({ links }) => targetPostIds(links))
  const visible = known.filter((id) => published.includes(id))
  return pickLinks(given, { cards: new Map(visible.map((id) => [id, aCard(id)])), selfId, text })
}

function labels(links: { label: string }[]) {
  return links.map(({ label }) => label)
}

function toUrl(url: string) {
  return { kind: 'url' as const, url }
}

function anOuterLink(url: string): RelatedLink {
  return { id: uuidv7(), target: toUrl(url), label: url, rel: [] }
}

function anInnerLink(postId: string): RelatedLink {
  return { id: uuidv7(), target: { kind: 'post', postId }, label: null, rel: [] }
}

function aCard(id: string): Card {
  return {
    id,
    href: `/${id}`,
    title: `Headline of ${id}`,
    standfirst: '',
    hero: null,
    section: null,
    authors: [],
    publishedAt: new Date(0),
  }
}
