import fc from 'fast-check'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { anyDocument } from '@/tests/support/anyDocument'
import { type DocumentJson, type NodeJson, walk } from './document'
import { hrefOfPost, postIdIn } from './link/reference'
import type { RelatedLink } from './relatedLinkBlock/block'
import { bestPlaces, placeLines } from './relatedLinkBlock/places'
import { type Replacement, replaceTarget } from './replaceTarget'
import { takeBack } from './takeBack'

type Target = RelatedLink['target']

const [one, other, self] = [uuidv7(), uuidv7(), uuidv7()]
const post = (postId: string): Target => ({ kind: 'post', postId })

test('a replacement that is taken back gives any document back', () => {
  fc.assert(
    fc.property(anyDocumentThatLinks(), fc.constantFrom(...ends()), (document, to) => {
      const { document: after } = replaceTarget(document, { from: post(one), to, selfId: self })
      expect(takeBack(after, document, after)).toEqual({ document, left: 0 })
    }),
  )
})

test('what was written elsewhere since stays, and every link is taken back', () => {
  fc.assert(
    fc.property(anyDocumentThatLinks(), fc.constantFrom(...ends()), (document, to) => {
      const { document: after } = replaceTarget(document, { from: post(one), to, selfId: self })
      const edited = withMore(after)
      const { document: back, left } = takeBack(edited, document, after)
      // Of two paragraphs that are alike, the first is taken for the one that was meant.
      fc.pre(left === 0)
      expect(targetsIn(back)).toEqual(targetsIn(document))
      expect(back.content?.at(-1)).toEqual(more)
    }),
  )
})

test('placed lines that are taken back give any document back, with what was written since', () => {
  const link = { id: uuidv7(), target: post(other), label: null, rel: [] }
  fc.assert(
    fc.property(anyDocumentThatLinks(), (document) => {
      const lines = bestPlaces(document, 2).map((index) => ({ index, link }))
      const after = placeLines(document, lines)
      expect(takeBack(after, document, after).document).toEqual(document)
      expect(takeBack(withMore(after), document, after)).toEqual({
        document: withMore(document),
        left: 0,
      })
    }),
  )
})

test('a link whose paragraph was rewritten since is left, and counted', () => {
  const before = body(paragraph(one, 'Read it'), paragraph(one, 'And this'))
  const after = replaceAll(before, post(other))
  const current = body(paragraph(other, 'Read it'), paragraph(other, 'And that'))
  expect(takeBack(current, before, after)).toEqual({
    document: body(paragraph(one, 'Read it'), paragraph(other, 'And that')),
    left: 1,
  })
})

test('a block that went with its last link comes back where it stood', () => {
  const before = body(paragraph(null, 'First.'), block(one), paragraph(null, 'Last.'))
  const after = replaceAll(before, null)
  expect(after).toEqual(body(paragraph(null, 'First.'), paragraph(null, 'Last.')))
  expect(takeBack(withMore(after), before, after).document).toEqual(withMore(before))
})

test('a link does not become one to its own article, or a second to the same in its block', () => {
  const document = body(paragraph(one, 'words'), block(one), block(one, other))
  const toOther = replaceAll(document, post(other))
  expect(targetsIn(toOther)).toEqual([other, other, other])
  const { document: toSelf, touched } = replaceTarget(document, {
    from: post(one),
    to: post(self),
    selfId: self,
  })
  expect(targetsIn(toSelf)).toEqual([other])
  expect(touched.map(({ because }) => because)).toEqual(['self', 'self', 'self'])
})

test('an address is the same with a slash at its end and without', () => {
  const at = (href: string) => body(linked(href, 'there'))
  const from = { kind: 'url', url: 'https://a.example' } as const
  const { document } = replaceTarget(at('https://a.example/'), {
    from,
    to: post(one),
    selfId: self,
  })
  expect(document).toEqual(at(hrefOfPost(one)))
})

function replaceAll(document: DocumentJson, to: Replacement['to']) {
  return replaceTarget(document, { from: post(one), to, selfId: self }).document
}

function ends(): Replacement['to'][] {
  return [post(other), post(self), { kind: 'url', url: 'https://b.example/' }, null]
}

/** Any document, in which every third link leads to one article. */
function anyDocumentThatLinks() {
  return anyDocument.map((node): DocumentJson => {
    const document: DocumentJson = JSON.parse(JSON.stringify(node))
    let count = 0
    walk(document, ({ attrs, marks = [] }) => {
      if (Array.isArray(attrs?.links)) {
        attrs.links = attrs.links.map((link) =>
          count++ % 3 === 0
            ? { ...link, id: uuidv7(), target: post(one) }
            : { ...link, id: uuidv7() },
        )
      }
      for (const mark of marks) {
        if (mark.type === 'link' && count++ % 3 === 0) mark.attrs = { href: hrefOfPost(one) }
      }
    })
    return { ...document, content: [...(document.content ?? []), paragraph(one, 'One more')] }
  })
}

const more = { type: 'paragraph', content: [{ type: 'text', text: uuidv7() }] }

function withMore(document: DocumentJson): DocumentJson {
  return { ...document, content: [...(document.content ?? []), more] }
}

function body(...content: NodeJson[]): DocumentJson {
  return { type: 'doc', content }
}

function paragraph(postId: string | null, text: string): NodeJson {
  if (postId === null) return { type: 'paragraph', content: [{ type: 'text', text }] }
  return linked(hrefOfPost(postId), text)
}

function linked(href: string, text: string): NodeJson {
  const marks = [{ type: 'link', attrs: { href } }]
  return { type: 'paragraph', content: [{ type: 'text', text, marks }] }
}

function block(...postIds: string[]): NodeJson {
  const links = postIds.map((id) => ({ id: uuidv7(), target: post(id), label: null, rel: [] }))
  return {
    type: 'relatedLinkBlock',
    attrs: { sharedBlockId: null, layout: 'line', heading: '', links },
  }
}

/** The articles that a document links to, in the order of the text. */
function targetsIn(document: DocumentJson): string[] {
  const found: string[] = []
  walk(document, ({ attrs, marks = [] }) => {
    const links: unknown = attrs?.links
    for (const link of Array.isArray(links) ? links : []) found.push(link.target.postId ?? '')
    for (const mark of marks) found.push(postIdIn(String(mark.attrs?.href ?? '')) ?? '')
  })
  return found.filter((id) => id !== '')
}
