import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { aDocument, linked, paragraph } from '@/tests/support/views'
import type { DocumentJson, NodeJson } from '../document'
import { hrefOfPost } from '../link/reference'
import { RelatedLinkBlockAttributes } from '../relatedLinkBlock/block'
import type { Replacement } from './replacement'
import { replaceTarget } from './replaceTarget'

const [one, other, self] = [uuidv7(), uuidv7(), uuidv7()]
const post = (postId: string) => ({ kind: 'post', postId }) as const

test('says of each link where it stands, and what becomes of it', () => {
  const document = aDocument(
    paragraph(
      'Some say that ',
      linked(hrefOfPost(one), 'it is '),
      linked(hrefOfPost(one), 'over', 'italic'),
      '.',
    ),
    block('Read on', link(one)),
  )
  expect(replace(document, post(other)).touched).toMatchObject([
    {
      kind: 'text',
      words: 'it is over',
      before: 'Some say that ',
      after: '.',
      position: 1,
      fate: 'replaced',
    },
    { kind: 'related', words: null, heading: 'Read on', position: 2, fate: 'replaced' },
  ])
})

test('the source of a quotation is a link of the text, with what was said before it', () => {
  const quotation = (sourceUrl: string, source = 'Our interview') => ({
    type: 'blockquote',
    attrs: { source, sourceUrl },
    content: [paragraph('It is ', linked(hrefOfPost(one), 'over'), '.')],
  })
  const document = aDocument(quotation(hrefOfPost(one)), quotation(hrefOfPost(one), ''))
  const { touched } = replace(document, post(other))
  expect(touched.map(({ before, words, position }) => [before, words, position])).toEqual([
    ['It is ', 'over', 1],
    ['It is over. ', 'Our interview', 1],
    ['It is ', 'over', 2],
    ['It is over. ', 'An article of this site', 2],
  ])
  expect(new Set(touched.map(({ key }) => key)).size).toBe(4)
  const led = (to: Replacement['to']) => replace(document, to).document.content?.[0]?.attrs
  expect(led(post(other))).toEqual({ source: 'Our interview', sourceUrl: hrefOfPost(other) })
  expect(led(post(self))).toEqual({ source: 'Our interview', sourceUrl: '' })
  expect(led(null)).toEqual({ source: 'Our interview', sourceUrl: '' })
  const [key = ''] = touched.slice(1).map((link) => link.key)
  expect(replace(document, null, [key]).document.content?.[0]?.attrs).toEqual(
    document.content?.[0]?.attrs,
  )
})

test('pieces of the text that look the same afterwards become one', () => {
  const document = aDocument(
    paragraph(linked(hrefOfPost(one), 'One'), linked(hrefOfPost(other), ' and more')),
  )
  expect(replace(document, post(other)).document).toEqual(
    aDocument(paragraph(linked(hrefOfPost(other), 'One and more'))),
  )
  expect(replace(document, null).document).toEqual(
    aDocument(paragraph('One', linked(hrefOfPost(other), ' and more'))),
  )
})

test('no article comes to link to itself', () => {
  const document = aDocument(
    paragraph(linked(hrefOfPost(one), 'words')),
    block('', link(one), link(other)),
  )
  const { document: after, touched } = replace(document, post(self))
  expect(targetsIn(after)).toEqual([other])
  expect(touched.map(({ fate, because }) => [fate, because])).toEqual([
    ['removed', 'self'],
    ['removed', 'self'],
  ])
})

test('of related links to one target the first is kept, of links in the text all are', () => {
  const words = linked(hrefOfPost(one), 'words')
  const document = aDocument(
    paragraph(words, ' and ', words),
    block('', link(one)),
    block('', link(one), link(self)),
  )
  const { document: after, touched } = replace(document, post(other))
  expect(targetsIn(after)).toEqual([other, other, other, self])
  expect(touched.map(({ because }) => because)).toEqual([null, null, null, 'duplicate'])
})

test('links that are left out stay, by keys that are the same in another copy', () => {
  const [first, second] = [linked(hrefOfPost(one), 'first'), linked(hrefOfPost(one), 'second')]
  const live = aDocument(paragraph(first, ' and ', second))
  const draft = aDocument(paragraph('New words.'), paragraph(first, ' and ', second))
  const [, key = ''] = replace(live, post(other)).touched.map((link) => link.key)
  const { document, touched } = replace(draft, post(other), [key])
  expect(touched).toHaveLength(1)
  expect(targetsIn(document)).toEqual([other, one])
})

test('two links with the same words around them have two keys', () => {
  const again = () => paragraph('See ', linked(hrefOfPost(one), 'here'), '.')
  const keys = replace(aDocument(again(), again()), post(other)).touched.map(({ key }) => key)
  expect(new Set(keys).size).toBe(2)
})

test('a related link that followed the headline says it where it leads to another site', () => {
  const { document } = replace(aDocument(block('', link(one))), {
    kind: 'url',
    url: 'https://b.example/',
  })
  expect(document.content?.[0]?.attrs?.links).toMatchObject([{ label: 'The headline of before' }])
})

test('a link whose new address is longer than a label is one that can be saved', () => {
  const url = `https://b.example/${'a'.repeat(1000)}`
  const { document } = replaceTarget(aDocument(block('', link(one))), {
    from: post(one),
    to: { kind: 'url', url },
    selfId: self,
    headline: '',
  })
  expect(RelatedLinkBlockAttributes.parse(document.content?.[0]?.attrs).links).toMatchObject([
    { target: { url } },
  ])
})

test('an address is the same with a slash at its end and without', () => {
  const from: Replacement['from'] = { kind: 'url', urls: ['/there', 'https://a.example'] }
  const document = aDocument(paragraph(linked('https://a.example/', 'there')))
  const { document: after } = replaceTarget(document, {
    from,
    to: post(one),
    selfId: self,
    headline: '',
  })
  expect(targetsIn(after)).toEqual([one])
})

function replace(document: DocumentJson, to: Replacement['to'], except: string[] = []) {
  const headline = 'The headline of before'
  return replaceTarget(document, {
    from: post(one),
    to,
    selfId: self,
    headline,
    except: new Set(except),
  })
}

function block(heading: string, ...links: object[]): NodeJson {
  return {
    type: 'relatedLinkBlock',
    attrs: { sharedBlockId: null, layout: 'list', heading, links },
  }
}

function link(postId: string) {
  return { id: uuidv7(), target: post(postId), label: null, rel: [] }
}

/** The articles that a document links to, in the order of the text. */
function targetsIn(document: DocumentJson): string[] {
  const json = JSON.stringify(document)
  return [...json.matchAll(/(?:"postId":"|post:)([0-9a-f-]{36})/g)].map(([, id]) => id ?? '')
}
