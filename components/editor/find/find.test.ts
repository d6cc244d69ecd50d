import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extensions } from '@/content/extensions'
import {
  aDocument,
  heading,
  image,
  linked,
  paragraph,
  relatedLinkBlock,
} from '@/tests/support/views'
import { matchesIn, replaceMatches } from './matches'
import { type Query, rangesIn } from './query'

const schema = getSchema(extensions)

describe('a text has what is looked for', () => {
  test.each([
    ['Is it? It is.', 'it', 2],
    ['a.b aXb', 'a.b', 1],
    ['aaaa', 'aa', 2],
    ['Ärger, ärger', 'ärger', 2],
    ['It’s “done”', `it's "done"`, 1],
    ['10\u00a0000 words', '10 000', 1],
    ['Well… no — yes', '... no -- yes', 1],
    ['İstanbul 😀 end', 'end', 1],
    ['anything', '', 0],
  ])('%j: %j', (text, wanted, count) => {
    const ranges = rangesIn(text, query(wanted))
    expect(ranges).toHaveLength(count)
  })

  test('at the places where it stands, however its letters change their length', () => {
    expect(rangesIn('İ 😀 End', query('end'))).toEqual([{ from: 5, to: 8 }])
  })

  test('with its capitals, where these matter', () => {
    expect(rangesIn('Is it? It is.', query('It', { matchCase: true }))).toEqual([
      { from: 7, to: 9 },
    ])
  })

  test('as a word of its own, in any script', () => {
    const whole = (text: string, wanted: string) =>
      rangesIn(text, query(wanted, { wholeWord: true })).length
    expect(whole('cat, concat, cats, cat’s', 'cat')).toBe(2)
    expect(whole('кот котик', 'кот')).toBe(1)
    expect(whole('cafe\u0301 cafe', 'cafe')).toBe(1)
    expect(whole('in a.b.b', '.b')).toBe(2)
  })
})

describe('a document has what is looked for', () => {
  test('across bold words and links, but not across blocks and line breaks', () => {
    const doc = docOf(
      paragraph('The la', linked('https://example.com/', 'st epi'), 'sode'),
      paragraph('The last'),
      paragraph('last', { type: 'hardBreak' }, 'episode'),
    )
    expect(found(doc, query('last episode'))).toEqual(['last episode'])
  })

  test('in headings and quotations, too', () => {
    const quote = { type: 'blockquote', content: [paragraph('Here')] }
    expect(found(docOf(heading(2, 'Here'), quote), query('here'))).toEqual(['Here', 'Here'])
  })
})

test('a replaced word keeps its link and its bold', () => {
  const doc = docOf(paragraph('See ', linked('https://example.com/', 'here', 'bold'), '.'))
  const after = replaced(doc, query('here'), 'there')
  expect(after.toJSON()).toEqual(
    aDocument(paragraph('See ', linked('https://example.com/', 'there', 'bold'), '.')),
  )
})

test('replacing everything leaves no match and changes nothing else, whatever the document is', () => {
  fc.assert(
    fc.property(documents, queries, fc.constantFrom('', '☃', '☃☃'), (document, wanted, by) => {
      const doc = Node.fromJSON(schema, document)
      const after = replaced(doc, wanted, by)
      after.check()
      expect(shape(after)).toEqual(shape(doc))
      expect(texts(after)).toEqual(texts(doc).map((text) => replacedIn(text, wanted, by)))
      if (by !== '') expect(matchesIn(after, wanted)).toEqual([])
    }),
  )
})

/** Few letters, so that they meet often. */
const words = fc.stringMatching(/^[abAB ’.]{1,8}$/)
const marked = fc.tuple(words, fc.subarray(['bold', 'italic'])).map(([text, marks]) => ({
  type: 'text',
  text,
  marks: marks.map((type) => ({ type })),
}))
const inline = fc.oneof(marked, fc.constant({ type: 'hardBreak' }))
const blocks = fc.oneof(
  fc.array(inline, { maxLength: 5 }).map((content) => paragraph(...content)),
  words.map((text) => heading(3, text)),
  fc.array(marked, { maxLength: 3 }).map((content) => ({
    type: 'bulletList',
    content: [{ type: 'listItem', content: [paragraph(...content)] }],
  })),
  fc.constantFrom(image(), relatedLinkBlock()),
)
const documents = fc
  .array(blocks, { minLength: 1, maxLength: 6 })
  .map((content) => aDocument(...content))
const queries = fc.record({
  text: fc.stringMatching(/^[abAB '.]{1,3}$/),
  matchCase: fc.boolean(),
  wholeWord: fc.boolean(),
})

function query(text: string, exactly: Partial<Query> = {}): Query {
  return { text, matchCase: false, wholeWord: false, ...exactly }
}

function docOf(...content: Parameters<typeof aDocument>) {
  return Node.fromJSON(schema, aDocument(...content))
}

function found(doc: Node, wanted: Query) {
  return matchesIn(doc, wanted).map(({ from, to }) => doc.textBetween(from, to))
}

function replaced(doc: Node, wanted: Query, by: string) {
  const { tr } = EditorState.create({ doc })
  return replaceMatches(tr, matchesIn(doc, wanted), by).doc
}

function replacedIn(text: string, wanted: Query, by: string) {
  return rangesIn(text, wanted)
    .toReversed()
    .reduce((rest, { from, to }) => rest.slice(0, from) + by + rest.slice(to), text)
}

/** The text of each block, with its line breaks. */
function texts(doc: Node) {
  const all: string[] = []
  doc.descendants((node) => {
    if (node.isTextblock) all.push(node.textBetween(0, node.content.size, undefined, '\n'))
  })
  return all
}

/** The document without its words. */
function shape(doc: Node) {
  const all: string[] = []
  doc.descendants((node) => {
    if (!node.isText) all.push(`${node.type.name} ${JSON.stringify(node.attrs)}`)
  })
  return all
}
