import { getSchema } from '@tiptap/core'
import { type Attrs, Fragment, Mark, type Node, type NodeType } from '@tiptap/pm/model'
import fc, { type GeneratorValue } from 'fast-check'
import { calloutKinds } from '@/content/callout/kinds'
import { shapes } from '@/content/embed/provider'
import { providers } from '@/content/embed/providers'
import { extensions } from '@/content/extensions'
import { smallestSide, unitsPerSide } from '@/content/image/framing'
import { imageWidths } from '@/content/image/node'
import { hrefOfPost } from '@/content/link/reference'
import { blockLayouts } from '@/content/relatedLinkBlock/block'

export const schema = getSchema(extensions)

/** Any document that the schema allows, with every node and every mark. */
export const anyDocument = fc.gen().map((gen) => grown(schema.topNodeType, gen, 0))

const deepest = 7

/** A node with children as its content expression allows, one chosen after the other. */
function grown(type: NodeType, gen: GeneratorValue, depth: number): Node {
  const children: Node[] = []
  let match = type.contentMatch
  while (match.edgeCount > 0 && !(match.validEnd && isEnough(gen, children.length, depth))) {
    const chosen = depth < deepest ? gen(fc.nat, match.edgeCount - 1) : 0
    const { type: child, next } = match.edge(chosen)
    children.push(child.isText ? words(type, gen) : grown(child, gen, depth + 1))
    match = next
  }
  return type.createChecked(attributesOf(type.name, type.spec.attrs, gen), Fragment.from(children))
}

function isEnough(gen: GeneratorValue, count: number, depth: number) {
  return depth >= deepest || gen(fc.integer, { min: 0, max: 4 }) <= count
}

function words(parent: NodeType, gen: GeneratorValue) {
  const allowed = Object.values(schema.marks).filter((mark) => parent.allowsMarkType(mark))
  const chosen = allowed.filter(() => gen(fc.boolean))
  const marks = chosen.map((mark) => mark.create(attributesOf(mark.name, mark.spec.attrs, gen)))
  return schema.text(
    gen(() => (parent.spec.code ? lines : text)),
    marks.reduce((set, mark) => mark.addToSet(set), Mark.none),
  )
}

/** Without the characters of control, which HTML has no way to write. */
const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    fc.constantFrom('<b>bold</b>', '&amp;', ' ', '  two  ', '"quoted"', "it's", 'ﬁ 中文 👩‍👩‍👧'),
  )
  .filter((string) => !/\p{Cc}/u.test(string))

const lines = fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))

const someText = fc.oneof(fc.constant(''), text)
const uuid = fc.uuid({ version: 7 })
const span = fc.integer({ min: 1, max: 3 })
const url = fc.constantFrom('https://a.example/?x=1&y="2"', 'http://b.example/#c')

const percent = fc.integer({ min: 0, max: 100 })
/** A start and a length along one side of a picture. */
const stretch = fc
  .integer({ min: smallestSide, max: unitsPerSide })
  .chain((length) =>
    fc.tuple(fc.integer({ min: 0, max: unitsPerSide - length }), fc.constant(length)),
  )
const crop = fc
  .tuple(stretch, stretch)
  .map(([[x, width], [y, height]]) => ({ x, y, width, height }))
const framing = fc.option(
  fc.record({ crop: fc.option(crop), focus: fc.option(fc.record({ x: percent, y: percent })) }),
)
const picture = { mediaId: uuid, alt: someText, caption: someText, credit: someText, framing }

const embedSource = fc
  .constantFrom(...Object.entries(providers))
  .chain(([key, { id }]) => fc.stringMatching(id).map((found) => `${key}/${found}`))

const attributes: Record<string, fc.Arbitrary<Attrs>> = {
  heading: fc.record({ level: fc.constantFrom(2, 3, 4) }),
  orderedList: fc.record({ start: fc.integer({ min: 1, max: 1000 }) }),
  link: fc.record({
    href: fc.oneof(
      url,
      fc.constantFrom('/in', '#there', 'mailto:a@b.example'),
      uuid.map(hrefOfPost),
    ),
  }),
  blockquote: fc.oneof(
    fc.record({ source: someText, sourceUrl: fc.oneof(fc.constant(''), url) }),
    fc.record({ source: fc.constant('Who'), sourceUrl: uuid.map((id) => hrefOfPost(id)) }),
  ),
  callout: fc.record({ kind: fc.constantFrom(...calloutKinds) }),
  tableCell: fc.record({ colspan: span, rowspan: span }),
  tableHeader: fc.record({ colspan: span, rowspan: span }),
  image: fc.record({ ...picture, width: fc.constantFrom(...imageWidths) }),
  gallery: fc.record({
    caption: someText,
    images: fc.uniqueArray(fc.record({ id: uuid, ...picture }), {
      maxLength: 3,
      selector: ({ id }) => id,
    }),
  }),
  embed: fc.record({
    source: fc.oneof(fc.constant(''), { arbitrary: embedSource, weight: 3 }),
    shape: fc.constantFrom(...shapes),
    title: someText,
    mediaId: fc.option(uuid),
  }),
  relatedLinkBlock: fc.record({
    sharedBlockId: fc.option(uuid),
    layout: fc.constantFrom(...blockLayouts),
    heading: someText,
    links: fc.array(
      fc.record({
        id: uuid,
        target: fc.oneof(
          fc.record({ kind: fc.constant('post'), postId: uuid }),
          fc.record({ kind: fc.constant('url'), url }),
        ),
        label: text.map((label) => label.trim() || 'label'),
        rel: fc.subarray(['sponsored', 'nofollow']),
      }),
      { maxLength: 3 },
    ),
  }),
}

function attributesOf(name: string, spec: object | undefined, gen: GeneratorValue): Attrs | null {
  const known = attributes[name]
  if (known) return gen(() => known)
  // A node with attributes must say here which they may be.
  if (Object.keys(spec ?? {}).length > 0) throw new Error(`Which attributes may ${name} have?`)
  return null
}
