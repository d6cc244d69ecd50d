import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import {
  aBlock,
  aDocument,
  aPicture,
  embed,
  heading,
  image,
  linked,
  paragraph,
  pictureId,
  relatedLinkBlock,
} from '@/tests/support/views'
import type { DocumentJson, NodeJson } from './document'
import { extensions } from './extensions'
import { hrefOfPost } from './link/reference'
import { renderDocument } from './render'

type View = Parameters<typeof renderDocument>[0]

describe('the document', () => {
  test('keeps the order of its parts', () => {
    const html = render({
      body: aDocument(
        paragraph('One.'),
        heading(2, 'Two'),
        relatedLinkBlock(),
        {
          type: 'blockquote',
          content: [paragraph('Three.'), relatedLinkBlock(), paragraph('Four.')],
        },
        image(),
        paragraph('Five.'),
      ),
      pictures: { [pictureId]: aPicture },
      blocks: [
        aBlock(),
        aBlock({ links: [{ href: '/b', label: 'The second block', rel: '', card: null }] }),
      ],
    })
    const parts = [
      'One.',
      'Two</h2>',
      'Vikings',
      'Three.',
      'second block',
      'Four.',
      '<img',
      'Five.',
    ]
    const places = parts.map((part) => html.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('has an element for every node and mark of the schema', () => {
    const { nodes, marks } = getSchema(extensions)
    const withAttributes: Record<string, NodeJson> = { image: image(), embed: embed() }
    for (const type of Object.keys(nodes)) {
      const node: NodeJson = withAttributes[type] ?? { type, content: [] }
      expect(() => render({ body: aDocument(node) }), type).not.toThrow()
    }
    for (const type of Object.keys(marks)) {
      const node: NodeJson = {
        type: 'text',
        text: 'word',
        marks: [{ type, attrs: { href: '/a' } }],
      }
      expect(() => render({ body: aDocument(paragraph(node)) }), type).not.toThrow()
    }
  })

  test('has neither blank paragraphs nor headings without words', () => {
    const html = render({
      body: aDocument({ type: 'paragraph' }, { type: 'heading', attrs: { level: 2 } }),
    })
    expect(html).toBe('')
  })

  test('gives each heading an id of its own words, which no other element of the page has', () => {
    const words = [
      'Why Gi-hun’s game?',
      'Why Gi-hun’s game?',
      'Été 映画',
      'More',
      '?!',
      'x'.repeat(99),
    ]
    const html = render({ body: aDocument(...words.map((text) => heading(2, text))) })
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1])
    expect(ids).toEqual([
      'why-gi-huns-game',
      'why-gi-huns-game-2',
      'été-映画',
      'more-2',
      'part',
      'x'.repeat(60),
    ])
  })

  test('never leaves out a level of headings, whatever the author chose', () => {
    const levels = fc.array(fc.constantFrom(2, 3, 4), { maxLength: 12 })
    fc.assert(
      fc.property(levels, (chosen) => {
        const html = render({ body: aDocument(...chosen.map((level) => heading(level, 'Words'))) })
        const shown = [...html.matchAll(/<h(\d)/g)].map((match) => Number(match[1]))
        expect(shown).toHaveLength(chosen.length)
        shown.forEach((level, index) => {
          expect(level).toBeLessThanOrEqual((shown[index - 1] ?? 1) + 1)
          expect(level).toBeLessThanOrEqual(chosen[index] ?? 0)
        })
      }),
    )
  })
})

describe('a link', () => {
  test('to another site gives it no hold of the window, one of ours stays as it is', () => {
    const html = render({
      body: aDocument(paragraph(linked('https://x.example/', 'out'), linked('/in', 'in'))),
    })
    expect(html).toBe(
      '<p><a href="https://x.example/" rel="noopener">out</a><a href="/in">in</a></p>',
    )
  })

  test.each(['javascript:alert(1)', ' JaVa\nScript:alert(1)', 'data:text/html,hi', ''])(
    'with the address %j is dropped and its words stay',
    (href) => {
      expect(render({ body: aDocument(paragraph(linked(href, 'words'))) })).toBe('<p>words</p>')
    },
  )

  test('to an article leads to where it is now, and its words stay while readers may not open it', () => {
    const postId = '019ab000-0000-7000-8000-000000000002'
    const body = aDocument(paragraph(linked(hrefOfPost(postId), 'words')))
    expect(render({ body, linkedPosts: { [postId]: '/now' } })).toBe(
      '<p><a href="/now">words</a></p>',
    )
    expect(render({ body })).toBe('<p>words</p>')
  })

  test('to a part of an article leads to that part, wherever the article is', () => {
    const postId = '019ab000-0000-7000-8000-000000000002'
    const body = aDocument(paragraph(linked(hrefOfPost(postId, '#end'), 'words')))
    expect(render({ body, linkedPosts: { [postId]: '/now' } })).toBe(
      '<p><a href="/now#end">words</a></p>',
    )
    expect(render({ body })).toBe('<p>words</p>')
  })

  test('with a word in italics is one link', () => {
    const html = render({
      body: aDocument(
        paragraph(linked('/a', 'Watch '), linked('/a', 'Vikings', 'italic'), linked('/b', 'now')),
      ),
    })
    expect(html).toBe('<p><a href="/a">Watch <em>Vikings</em></a><a href="/b">now</a></p>')
  })
})

describe('a picture', () => {
  test('shows what the document says of it', () => {
    const html = render({ body: aDocument(image()), pictures: { [pictureId]: aPicture } })
    expect(html).toContain('alt="Slippers"')
    expect(html).toContain('width="1600" height="900"')
    expect(html).toMatch(/<figcaption.*Worn.*Ada.*<\/figcaption>/)
  })

  test('that is missing renders nothing', () => {
    expect(render({ body: aDocument(image()) })).toBe('')
  })
})

describe('a related-link block', () => {
  test('is a landmark with real links', () => {
    const links = [
      { href: '/a', label: 'A', rel: '', card: null },
      { href: 'https://b.example/', label: 'B', rel: 'noopener sponsored', card: null },
    ]
    const html = render({
      body: aDocument(relatedLinkBlock()),
      blocks: [aBlock({ heading: 'Read next', layout: 'list', links })],
    })
    expect(html).toMatch(/<aside aria-label="Read next"/)
    expect(html).toMatch(/<a[^>]* href="\/a"[^>]*>A<\/a>|<a href="\/a"[^>]*>A<\/a>/)
    expect(html).toMatch(/<a href="https:\/\/b.example\/" rel="noopener sponsored"[^>]*>B<\/a>/)
  })

  test('tells readers which of its links were paid for', () => {
    const paid = { href: 'https://b.example/', label: 'Paid', rel: 'sponsored', card: null }
    const free = { href: 'https://c.example/', label: 'Free', rel: 'nofollow', card: null }
    const html = render({
      body: aDocument(relatedLinkBlock()),
      blocks: [aBlock({ links: [paid, free] })],
    })
    expect(html.match(/Sponsored/g)).toHaveLength(1)
    expect(html).toMatch(/>Paid<\/a><span[^>]*>Sponsored/)
  })

  test('without links renders nothing, and the blocks after it keep their places', () => {
    const html = render({
      body: aDocument(relatedLinkBlock(), paragraph('Between.'), relatedLinkBlock()),
      blocks: [aBlock({ links: [] }), aBlock()],
    })
    expect(html.indexOf('<aside')).toBeGreaterThan(html.indexOf('Between.'))
    expect(html.match(/<aside/g)).toHaveLength(1)
  })

  test('has a label that no other block of the page has', () => {
    const body = aDocument(relatedLinkBlock(), relatedLinkBlock(), relatedLinkBlock())
    const html = render({ body, blocks: [aBlock(), aBlock(), aBlock({ heading: 'Read next' })] })
    const labels = [...html.matchAll(/aria-label="([^"]*)"/g)].map((match) => match[1])
    expect(new Set(labels).size).toBe(3)
  })
})

test('no document brings an inline style or a script along', () => {
  const body: DocumentJson = aDocument({
    ...paragraph('<script>alert(1)</script>'),
    attrs: { style: 'color: red', onclick: 'alert(1)' },
  })
  expect(render({ body })).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')
})

function render(view: Partial<View> & Pick<View, 'body'>) {
  return renderToStaticMarkup(
    renderDocument({ pictures: {}, blocks: [], linkedPosts: {}, ...view }),
  )
}
