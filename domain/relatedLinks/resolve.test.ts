import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import type { DocumentJson } from '@/content/document'
import type { RelatedLink, RelatedLinkBlockAttributes } from '@/content/relatedLinkBlock/block'
import type { Card } from '../reading/views'
import { resolveBlocks } from './resolve'

const link = fc.record({
  id: fc.uuid(),
  target: fc.oneof(
    fc.record({ kind: fc.constant('post' as const), postId: fc.uuid() }),
    fc.record({ kind: fc.constant('url' as const), url: fc.webUrl() }),
  ),
  label: fc.constantFrom('A label', 'Another label'),
  rel: fc.subarray(['sponsored' as const, 'nofollow' as const]),
})

const block = fc.record({
  sharedBlockId: fc.constant(null),
  layout: fc.constantFrom('line' as const, 'list' as const, 'cards' as const),
  heading: fc.string({ maxLength: 20 }),
  links: fc.array(link, { maxLength: 6 }),
})

const [selfId, otherId, sharedId] = [uuidv7(), uuidv7(), uuidv7()]
const cards = new Map([[otherId, aCard(otherId)]])

describe('related links', () => {
  test('never lead to an article that readers may not open', () => {
    fc.assert(
      fc.property(fc.array(block), fc.infiniteStream(fc.boolean()), (blocks, coin) => {
        const published = postIdsOf(blocks).filter(() => coin.next().value)
        const cards = new Map(published.map((id) => [id, aCard(id)]))
        const resolved = resolveBlocks(aDocument(blocks), nothing({ cards }))
        const inner = resolved.flatMap(({ links }) => links.filter((link) => link.card !== null))
        expect(inner.every((link) => published.includes(link.card?.id ?? ''))).toBe(true)
        expect(inner).toHaveLength(
          blocks
            .flatMap(({ links }) => links)
            .filter(({ target }) => target.kind === 'post' && cards.has(target.postId)).length,
        )
      }),
    )
  })

  test('stand in the order in which they were placed', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const cards = new Map(postIdsOf(blocks).map((id) => [id, aCard(id)]))
        const resolved = resolveBlocks(aDocument(blocks), nothing({ cards }))
        expect(resolved.map(({ links }) => links.map(({ href }) => href))).toEqual(
          blocks.map(({ links }) =>
            links.map(({ target }) => (target.kind === 'url' ? target.url : `/${target.postId}`)),
          ),
        )
      }),
    )
  })

  test('follow the headline of their article unless they have a label', () => {
    const links = [anInnerLink(otherId), { ...anInnerLink(otherId), label: 'Read this' }]
    expect(labels(resolveLocal({ links }, nothing({ cards })))).toEqual([
      'Headline of other',
      'Read this',
    ])
  })

  test('never lead from an article to itself', () => {
    const links = [anInnerLink(selfId), anInnerLink(otherId)]
    const withItself = new Map([...cards, [selfId, aCard(selfId)]])
    expect(labels(resolveLocal({ links }, nothing({ cards: withItself })))).toEqual([
      'Headline of other',
    ])
  })

  test('to another site give it no hold on our window, and say when they are paid for', () => {
    const target = { kind: 'url' as const, url: 'https://example.com/' }
    const links: RelatedLink[] = [
      { id: uuidv7(), target, label: 'One', rel: [] },
      { id: uuidv7(), target, label: 'Two', rel: ['sponsored', 'nofollow'] },
    ]
    expect(resolveLocal({ links }, nothing())?.links.map(({ rel }) => rel)).toEqual([
      'noopener',
      'noopener sponsored nofollow',
    ])
  })

  test('of a shared block are the shared block’s own', () => {
    const shared = { heading: 'Shared', layout: 'cards' as const, links: [anInnerLink(otherId)] }
    const resolved = resolveLocal(
      { sharedBlockId: sharedId },
      nothing({ cards, sharedBlocks: new Map([[sharedId, shared]]) }),
    )
    expect(resolved).toMatchObject({ heading: 'Shared', layout: 'cards' })
    expect(labels(resolved)).toEqual(['Headline of other'])
  })

  test('of a shared block in the trash are gone, and its place keeps the order of the others', () => {
    const placement = aBlock({ sharedBlockId: sharedId })
    const local = aBlock({ links: [anInnerLink(otherId)] })
    const resolved = resolveBlocks(aDocument([placement, local]), nothing({ cards }))
    expect(resolved.map(({ links }) => links.length)).toEqual([0, 1])
  })

  test('are found inside quotations', () => {
    const attrs = aBlock({ links: [anInnerLink(otherId)] })
    const document: DocumentJson = {
      type: 'doc',
      content: [{ type: 'blockquote', content: [{ type: 'relatedLinkBlock', attrs }] }],
    }
    expect(labels(resolveBlocks(document, nothing({ cards }))[0])).toEqual(['Headline of other'])
  })
})

type Surroundings = Parameters<typeof resolveBlocks>[1]

function nothing(given: Partial<Surroundings> = {}): Surroundings {
  return { sharedBlocks: new Map(), cards: new Map(), selfId, ...given }
}

function resolveLocal(attributes: Partial<RelatedLinkBlockAttributes>, surroundings: Surroundings) {
  return resolveBlocks(aDocument([aBlock(attributes)]), surroundings)[0]
}

function labels(block: ReturnType<typeof resolveLocal>) {
  return block?.links.map(({ label }) => label)
}

function aDocument(blocks: RelatedLinkBlockAttributes[]): DocumentJson {
  return { type: 'doc', content: blocks.map((attrs) => ({ type: 'relatedLinkBlock', attrs })) }
}

function aBlock(given: Partial<RelatedLinkBlockAttributes>): RelatedLinkBlockAttributes {
  return { sharedBlockId: null, layout: 'line', heading: '', links: [], ...given }
}

function anInnerLink(postId: string): RelatedLink {
  return { id: uuidv7(), target: { kind: 'post', postId }, label: null, rel: [] }
}

function postIdsOf(blocks: RelatedLinkBlockAttributes[]) {
  const targets = blocks.flatMap(({ links }) => links.map(({ target }) => target))
  return targets.flatMap((target) => (target.kind === 'post' ? [target.postId] : []))
}

function aCard(id: string): Card {
  return {
    id,
    href: `/${id}`,
    title: id === otherId ? 'Headline of other' : 'Another headline',
    standfirst: '',
    hero: null,
    section: null,
    authors: [],
    publishedAt: new Date(0),
  }
}
