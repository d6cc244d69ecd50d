import { addresses } from './addresses'

export type HostileDocument = { name: string; document: unknown }

const id = '019ab000-0000-7000-8000-00000000dead'
const markup = '"><img src=x onerror=top.hit(1)><script>top.hit(1)</script>'

/** What somebody could send to the save in place of what the editor makes. */
export const hostileDocuments: HostileDocument[] = [
  ...Object.entries(addresses).map(([name, address]) => ({
    name: `a link ${name}`,
    document: doc(paragraph(words('words', { type: 'link', attrs: { href: armed(address) } }))),
  })),
  ...Object.entries(addresses).map(([name, address]) => ({
    name: `a related link ${name}`,
    document: doc(block({ links: [link({ kind: 'url', url: armed(address) })] })),
  })),
  ...Object.entries({
    nothing: null,
    'no object': 'doc',
    'a list': [],
    'a number': 7,
    'no document': { type: 'paragraph' },
    'no content': { type: 'doc' },
    'content that is none': doc('words'),
    'content that is no list': { type: 'doc', content: { 0: paragraph() } },
    'a script': doc({ type: 'script', content: [words('top.hit(1)')] }),
    'a frame': doc({ type: 'iframe', attrs: { srcdoc: markup } }),
    HTML: doc({ type: 'html', attrs: { html: markup } }),
    'a node of the prototype': doc({ type: '__proto__' }),
    'a node that makes others': doc({ type: 'constructor' }),
    'a document in a document': doc({ type: 'doc', content: [paragraph()] }),
    'text where none may be': doc(words('words')),
    'an empty text': doc(paragraph(words(''))),
    'a text that is no text': doc(paragraph({ type: 'text', text: { toString: 'a' } })),
    'a text that is an element': doc(
      paragraph({ type: 'text', text: { $$typeof: 'react.element', type: 'script', props: {} } }),
    ),
    'a text with markup': doc(paragraph(words(markup))),
    'a text that ends a script': doc(paragraph(words('</script><!--<script>\u2028'))),
    'a text with a null': doc(paragraph(words('a\0b'))),
    'a text with half a letter': doc(paragraph(words('a\ud800b'))),
    'a mark that nobody knows': doc(
      paragraph(words('words', { type: 'style', attrs: { css: '*{}' } })),
    ),
    'marks that are no list': doc(
      paragraph({ type: 'text', text: 'words', marks: { type: 'bold' } }),
    ),
    'a mark on a block': doc({ ...paragraph(words('words')), marks: [{ type: 'bold' }] }),
    'a link without an address': doc(paragraph(words('words', { type: 'link' }))),
    'a link that is an object': doc(
      paragraph(words('words', { type: 'link', attrs: { href: { a: 1 } } })),
    ),
    'a link with handlers': doc(
      paragraph(
        words('words', {
          type: 'link',
          attrs: { href: '/a', onclick: 'top.hit(1)', target: '_top', style: 'x' },
        }),
      ),
    ),
    'a link to an article that is none': doc(
      paragraph(words('words', { type: 'link', attrs: { href: 'post:javascript:top.hit(1)' } })),
    ),
    'a paragraph with attributes': doc({
      ...paragraph(words('words')),
      attrs: { style: 'x', onclick: 'top.hit(1)', dangerouslySetInnerHTML: { __html: markup } },
    }),
    'a heading of a level that is none': doc({
      type: 'heading',
      attrs: { level: markup },
      content: [words('words')],
    }),
    'a heading of the level of the title': doc({
      type: 'heading',
      attrs: { level: 1 },
      content: [words('words')],
    }),
    'a heading that is an object': doc({
      type: 'heading',
      attrs: { level: { valueOf: 2 } },
      content: [words('words')],
    }),
    'a list that begins nowhere': doc(list({ start: markup })),
    'a list that begins with an object': doc(list({ start: { $$typeof: 'react.element' } })),
    'a list of another type': doc(list({ start: 1, type: markup })),
    'a list of paragraphs': doc({ type: 'bulletList', content: [paragraph(words('words'))] }),
    'a list without items': doc({ type: 'bulletList' }),
    'a picture without an id': doc({ type: 'image' }),
    'a picture from elsewhere': doc(image({ mediaId: 'https://hostile.example/a.png' })),
    'a picture above the folder': doc(image({ mediaId: '../../../etc/passwd' })),
    'a picture with a script': doc(image({ mediaId: 'javascript:top.hit(1)' })),
    'a picture with a source': doc(
      image({
        mediaId: id,
        src: 'https://hostile.example/a.png',
        srcset: 'x',
        onerror: 'top.hit(1)',
      }),
    ),
    'a picture with markup': doc(
      image({ mediaId: id, alt: markup, caption: markup, credit: markup }),
    ),
    'a picture with much to say': doc(image({ mediaId: id, alt: 'a'.repeat(100_000) })),
    'a picture that says a list': doc(image({ mediaId: id, caption: ['a'] })),
    'a block with a heading of markup': doc(block({ heading: markup })),
    'a block with a layout of its own': doc(block({ layout: markup })),
    'a block with too many links': doc(
      block({ links: Array.from({ length: 51 }, () => link({ kind: 'post', postId: id })) }),
    ),
    'a block with a link to nowhere': doc(
      block({ links: [link({ kind: 'file', path: '/etc/passwd' })] }),
    ),
    'a block with links that are none': doc(block({ links: 'javascript:top.hit(1)' })),
    'a block with a label of markup': doc(
      block({ links: [link({ kind: 'url', url: 'https://example.com' }, { label: markup })] }),
    ),
    'a block with a relation of its own': doc(
      block({ links: [link({ kind: 'post', postId: id }, { rel: ['opener', markup] })] }),
    ),
    'a block that is shared by a script': doc(block({ sharedBlockId: 'javascript:top.hit(1)' })),
    'a block with content': doc({ ...block({}), content: [paragraph(words('words'))] }),
    'quotations without end': doc(nested(200)),
    'more than an article holds': doc(paragraph(words('a'.repeat(2_000_001)))),
    'attributes of the prototype': JSON.parse(
      '{"type":"doc","__proto__":{"content":[]},"content":[{"type":"paragraph","attrs":{"__proto__":{"x":1}}}]}',
    ),
  }).map(([name, document]) => ({ name, document })),
]

function doc(...content: unknown[]) {
  return { type: 'doc', content }
}

function paragraph(...content: unknown[]) {
  return { type: 'paragraph', content }
}

function words(text: string, ...marks: unknown[]) {
  return { type: 'text', text, marks }
}

function list(attrs: unknown) {
  return {
    type: 'orderedList',
    attrs,
    content: [{ type: 'listItem', content: [paragraph(words('words'))] }],
  }
}

function image(attrs: unknown) {
  return { type: 'image', attrs }
}

function block(attrs: object) {
  return {
    type: 'relatedLinkBlock',
    attrs: { sharedBlockId: null, layout: 'line', heading: '', links: [], ...attrs },
  }
}

function link(target: unknown, given: object = {}) {
  return { id, target, label: 'words', rel: [], ...given }
}

function nested(depth: number): unknown {
  return depth === 0
    ? paragraph(words('words'))
    : { type: 'blockquote', content: [nested(depth - 1)] }
}

/** As a browser would hand it on: the attribute's entities are read. */
function armed(address: string) {
  return address
    .replaceAll(/&#x([\da-f]+);?/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d+);?/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('&colon;', ':')
    .replaceAll('&Tab;', '\t')
    .replaceAll('&NewLine;', '\n')
    .replaceAll('RUN', 'top.hit(1)')
}
