import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { anyDocument } from '@/tests/support/anyDocument'
import { Document, type DocumentJson, type NodeJson, walk } from '../document'
import { hrefOfPost } from '../link/reference'
import { bestPlaces } from '../relatedLinkBlock/places'
import { placedLine } from './placedLine'
import type { Replacement } from './replacement'
import { replaceTarget } from './replaceTarget'
import { takeBack } from './takeBack'

const [one, other, self] = [uuidv7(), uuidv7(), uuidv7()]
const post = (postId: string) => ({ kind: 'post', postId }) as const

describe('for any document', { timeout: 120_000 }, () => {
  test('a replacement leaves an article that can be saved, without a link to the target', () => {
    fc.assert(
      fc.property(anyDocumentThatLinks(), anyEnd, (document, to) => {
        const { document: after } = replace(document, to)
        expect(Document.parse(after)).toEqual(after)
        expect(targetsIn(after)).not.toContain(one)
      }),
      { numRuns: 300 },
    )
  })

  test('a replacement that is taken back gives it back', () => {
    fc.assert(
      fc.property(anyDocumentThatLinks(), anyEnd, (document, to) => {
        const { document: after, changed } = replace(document, to)
        expect(takeBack(after, after, changed)).toEqual({ document, left: 0 })
      }),
      { numRuns: 300 },
    )
  })

  test('what was written around it since stays, and every link is taken back', () => {
    fc.assert(
      fc.property(anyDocumentThatLinks(), anyEnd, anyEdit, (document, to, edit) => {
        const { document: after, changed } = replace(document, to)
        const { document: back, left } = takeBack(edit(after), after, changed)
        expect(Document.parse(back)).toEqual(back)
        expect({ back, left }).toEqual({ back: edit(document), left: 0 })
      }),
      { numRuns: 300 },
    )
  })

  test('a placed line that is taken back is gone, and nothing else', () => {
    fc.assert(
      fc.property(anyDocumentThatLinks(), anyEdit, (document, edit) => {
        const [index = 0] = bestPlaces(document, 1)
        const { document: after, changed } = placedLine(document, index, aLink(other))
        expect(takeBack(after, after, changed)).toEqual({ document, left: 0 })
        expect(takeBack(edit(after), after, changed)).toEqual({ document: edit(document), left: 0 })
      }),
      { numRuns: 300 },
    )
  })
})

describe('in a paragraph that was edited since', () => {
  const before = body(paragraph('Read ', link(one, 'what we know'), ' of it.'))

  test('the link is taken back, and the words written since stay', () => {
    const { document: after, changed } = replace(before, post(other))
    const current = body(paragraph('Do read ', link(other, 'all that we know'), ' of it, soon.'))
    expect(takeBack(current, after, changed)).toEqual({
      document: body(paragraph('Do read ', link(one, 'all that we know'), ' of it, soon.')),
      left: 0,
    })
  })

  test('a link that was removed comes back to its words', () => {
    const { document: after, changed } = replace(before, null)
    const current = body(paragraph('Do read what we know of it.'))
    expect(takeBack(current, after, changed)).toEqual({
      document: body(paragraph('Do read ', link(one, 'what we know'), ' of it.')),
      left: 0,
    })
  })

  test('it is found where the paragraph was cut in two, moved, or made a heading', () => {
    const { document: after, changed } = replace(before, post(other))
    const halves = (to: string) =>
      body(paragraph('Read more of it here:'), paragraph(link(to, 'what we know'), ' of it.'))
    expect(takeBack(halves(other), after, changed)).toEqual({ document: halves(one), left: 0 })
    const heading = (to: string) =>
      body({
        ...paragraph('Read ', link(to, 'what we know')),
        type: 'heading',
        attrs: { level: 2 },
      })
    expect(takeBack(heading(other), after, changed)).toEqual({ document: heading(one), left: 0 })
  })

  test('a link that leads elsewhere by now stays so, and is counted', () => {
    const { document: after, changed } = replace(before, post(other))
    const current = body(paragraph('Read ', link(self, 'what we know'), ' of it.'))
    expect(takeBack(current, after, changed)).toEqual({ document: current, left: 1 })
  })

  test('another link to the new target, which was there before or came since, stays', () => {
    const both = body(paragraph(link(one, 'One'), ' and ', link(other, 'another')))
    const { document: after, changed } = replace(both, post(other))
    const current = body(
      paragraph(link(other, 'New'), ' ', link(other, 'One'), ' and ', link(other, 'another')),
    )
    expect(takeBack(current, after, changed).document).toEqual(
      body(paragraph(link(other, 'New'), ' ', link(one, 'One'), ' and ', link(other, 'another'))),
    )
  })
})

describe('of a block that was edited since', () => {
  const [first, second, third] = [aLink(one), aLink(other), aLink(self)]

  test('links are taken back where they stand now, and those added since stay', () => {
    const before = body(paragraph('Words.'), block(first, third))
    const { document: after, changed } = replace(before, post(other))
    const led = { ...first, target: post(other) }
    const current = body(block(second, third, led), paragraph('Words.'))
    expect(takeBack(current, after, changed)).toEqual({
      document: body(block(second, third, first), paragraph('Words.')),
      left: 0,
    })
  })

  test('a link that went comes back behind the one that it stood behind', () => {
    const before = body(block(third, first, second))
    const { document: after, changed } = replace(before, null)
    const added = aLink(self)
    expect(takeBack(body(block(added, third, second)), after, changed).document).toEqual(
      body(block(added, third, first, second)),
    )
  })

  test('a label that was written since stays', () => {
    const { document: after, changed } = replace(body(block(first)), {
      kind: 'url',
      url: 'https://b.example/',
    })
    expect(linksIn(after)).toMatchObject([{ label: 'The headline of before' }])
    const [link] = linksIn(after)
    const labelled = body(block({ ...first, target: post(one), label: 'Mine' }))
    const current = body(block({ ...first, ...(link as object), label: 'Mine' }))
    expect(takeBack(current, after, changed).document).toEqual(labelled)
  })

  test('a placed line stays where somebody made it lead elsewhere', () => {
    const { document: after, changed } = placedLine(body(paragraph('Words.')), 1, first)
    const current = body(paragraph('Words.'), block({ ...first, target: post(self) }))
    expect(takeBack(current, after, changed)).toEqual({ document: current, left: 1 })
    const added = body(paragraph('Words.'), block(first, second))
    expect(takeBack(added, after, changed).document).toEqual(
      body(paragraph('Words.'), block(second)),
    )
  })
})

test('a block that went comes back where it stood, once', () => {
  const before = body(paragraph('First.'), block(aLink(one)), paragraph('Last.'))
  const { document: after, changed } = replace(before, null)
  expect(after).toEqual(body(paragraph('First.'), paragraph('Last.')))
  const edited = body(paragraph('First.'), paragraph('New.'), paragraph('Last, and more.'))
  expect(targetsIn(takeBack(edited, after, changed).document)).toEqual([one])
  expect(takeBack(before, after, changed)).toEqual({ document: before, left: 0 })
})

test.each([
  ['nothing else', []],
  ['a short answer', [{ ...paragraph('It is.'), type: 'shortAnswer' }]],
])('a block that stands in an article with %s leaves a line to write in', (_, others) => {
  const before = body(...others, block(aLink(one)), block(aLink(one)))
  const { document: after, changed } = replace(before, null)
  expect(after).toEqual(body(...others, { type: 'paragraph' }))
  expect(takeBack(after, after, changed).document).toEqual(before)
})

test('a block alone in a quotation leaves an empty line, and comes back beside what was written there', () => {
  const quotation = (...content: NodeJson[]) => body({ type: 'blockquote', content })
  const before = quotation(block(aLink(one)))
  const { document: after, changed } = replace(before, null)
  expect(after).toEqual(quotation({ type: 'paragraph' }))
  expect(takeBack(after, after, changed).document).toEqual(before)
  const { document: back } = takeBack(quotation(paragraph('Written.')), after, changed)
  expect(back.content?.[0]?.content).toMatchObject([
    { type: 'relatedLinkBlock' },
    paragraph('Written.'),
  ])
})

describe('the source of a quotation is taken back', () => {
  const quotation = (sourceUrl: string, words = 'It was said.') =>
    body({
      type: 'blockquote',
      attrs: { source: 'Who', sourceUrl },
      content: [paragraph(words)],
    })
  const before = quotation(hrefOfPost(one))

  test.each([
    ['where it led elsewhere', post(other), hrefOfPost(other)],
    [
      'where it led to an address',
      { kind: 'url', url: 'https://b.example/' } as const,
      'https://b.example/',
    ],
    ['where its link went', null, ''],
  ])('%s, and what was written since stays', (_, to, led) => {
    const { document: after, changed } = replace(before, to)
    expect(after).toEqual(quotation(led))
    expect(takeBack(after, after, changed)).toEqual({ document: before, left: 0 })
    expect(takeBack(quotation(led, 'It was written.'), after, changed)).toEqual({
      document: quotation(hrefOfPost(one), 'It was written.'),
      left: 0,
    })
  })

  test('unless somebody has changed it since', () => {
    const { document: after, changed } = replace(before, post(other))
    const now = quotation(hrefOfPost(self))
    expect(takeBack(now, after, changed)).toEqual({ document: now, left: 1 })
  })
})

function replace(document: DocumentJson, to: Replacement['to']) {
  const headline = 'The headline of before'
  return replaceTarget(document, { from: post(one), to, selfId: self, headline })
}

const anyEnd = fc.constantFrom<Replacement['to']>(
  post(other),
  post(self),
  { kind: 'url', url: 'https://b.example/' },
  null,
)

const written = paragraph(`Written since: ${uuidv7()}`)

/** Somebody wrote a paragraph at the start, or at the end, or more into the last one. */
const anyEdit = fc.constantFrom<(document: DocumentJson) => DocumentJson>(
  (document) => document,
  ({ content = [], ...document }) => {
    const answer = content.filter(({ type }) => type === 'shortAnswer')
    const others = content.filter(({ type }) => type !== 'shortAnswer')
    return { ...document, content: [...answer, written, ...others] }
  },
  ({ content = [], ...document }) => ({ ...document, content: [...content, written] }),
  ({ content = [], ...document }) => {
    const last = content.findLastIndex(({ type }) => type === 'paragraph')
    return { ...document, content: content.with(last, extended(content[last] ?? written)) }
  },
)

function extended(node: NodeJson): NodeJson {
  return { ...node, content: [...(node.content ?? []), { type: 'hardBreak' }, text('And more.')] }
}

/** Any document, in which every third link leads to one article, and its last words do. */
function anyDocumentThatLinks() {
  return anyDocument.map((node): DocumentJson => {
    const document: DocumentJson = JSON.parse(JSON.stringify(node))
    let count = 0
    walk(document, ({ type, attrs, marks = [] }) => {
      if (type === 'blockquote' && attrs && count++ % 3 === 0) attrs.sourceUrl = hrefOfPost(one)
      if (Array.isArray(attrs?.links)) {
        attrs.links = attrs.links.map((link) =>
          count++ % 3 === 0 ? { ...link, target: post(one) } : link,
        )
      }
      for (const mark of marks) {
        if (mark.type === 'link' && count++ % 3 === 0) mark.attrs = { href: hrefOfPost(one) }
      }
    })
    const last = paragraph(`${uuidv7()} and `, link(one, 'one more'))
    return { ...document, content: [...(document.content ?? []), last] }
  })
}

function body(...content: NodeJson[]): DocumentJson {
  return { type: 'doc', content }
}

function paragraph(...content: (string | NodeJson)[]): NodeJson {
  const nodes = content.map((part) => (typeof part === 'string' ? text(part) : part))
  return { type: 'paragraph', content: nodes }
}

function text(words: string): NodeJson {
  return { type: 'text', text: words }
}

function link(postId: string, words: string): NodeJson {
  return { ...text(words), marks: [{ type: 'link', attrs: { href: hrefOfPost(postId) } }] }
}

function aLink(postId: string) {
  return { id: uuidv7(), target: post(postId), label: null, rel: [] }
}

function block(...links: object[]): NodeJson {
  return {
    type: 'relatedLinkBlock',
    attrs: { sharedBlockId: null, layout: 'line', heading: '', links },
  }
}

function linksIn(document: DocumentJson) {
  const links: object[] = []
  walk(document, ({ attrs }) => links.push(...(Array.isArray(attrs?.links) ? attrs.links : [])))
  return links
}

/** The articles that a document links to, in the order of the text. */
function targetsIn(document: DocumentJson): string[] {
  const json = JSON.stringify(document)
  return [...json.matchAll(/(?:"postId":"|post:)([0-9a-f-]{36})/g)].map(([, id]) => id ?? '')
}
