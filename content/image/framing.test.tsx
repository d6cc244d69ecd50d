import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { aDocument, aPicture, image, paragraph, pictureId } from '@/tests/support/views'
import { Document } from '../document'
import { renderDocument } from '../render'
import { framed } from './framing'

const crop = { x: 5000, y: 0, width: 5000, height: 10_000 }
const files = { width: 800, height: 900, widths: [160, 640] }
const cropped = { ...aPicture, crops: { '5000-0-5000-10000': files } }

describe('a framed picture', () => {
  test('is the part, from files of its own', () => {
    const html = render({ framing: { crop, focus: null } }, cropped)
    expect(html).toContain(`/media/${pictureId}/5000-0-5000-10000/640.avif 640w`)
    expect(html).toContain('width="800" height="900"')
    expect(html).not.toContain(`/media/${pictureId}/960`)
  })

  test('is the whole picture where the part has no files', () => {
    const html = render({ framing: { crop, focus: null } }, aPicture)
    expect(html).toContain(`/media/${pictureId}/960.avif 960w`)
  })

  test('has the focal point of the whole in the part', () => {
    expect(framed(cropped, { crop, focus: { x: 75, y: 20 } }).focus).toEqual({ x: 50, y: 20 })
    expect(framed(cropped, { crop, focus: { x: 10, y: 20 } }).focus).toEqual({ x: 0, y: 20 })
    expect(framed(aPicture, { crop, focus: { x: 75, y: 20 } }).focus).toEqual({ x: 75, y: 20 })
  })

  test('tells its focal point by classes, since pages have no inline style', () => {
    const html = render({ framing: { crop: null, focus: { x: 33, y: 98 } } }, aPicture)
    expect(html).toContain('focus-x-35 focus-y-100')
    expect(html).not.toContain('style=')
  })

  test.each([
    ['normal', '40rem'],
    ['wide', '61rem'],
    ['full', 'sizes="100vw"'],
  ])('with the width %s has the sizes of its place', (width, sizes) => {
    expect(render({ width }, aPicture)).toContain(sizes)
  })
})

describe('a document is refused whose picture', () => {
  const outside = { x: 9000, y: 0, width: 5000, height: 5000 }
  test.each<[string, Record<string, unknown>]>([
    ['is as wide as it likes', { width: 'enormous' }],
    ['has a width in pixels', { width: 12 }],
    ['is cropped outside', { framing: { crop: outside, focus: null } }],
    ['is cropped to nothing', { framing: { crop: { ...crop, width: 0 }, focus: null } }],
    ['is cropped without end', { framing: { crop: { ...crop, width: 1e300 }, focus: null } }],
    ['is cropped by text', { framing: { crop: { ...crop, x: '../../etc' }, focus: null } }],
    ['is cropped by no number', { framing: { crop: { ...crop, x: Number.NaN }, focus: null } }],
    ['has its focal point outside', { framing: { crop: null, focus: { x: 101, y: 0 } } }],
    ['has half a focal point', { framing: { crop: null, focus: { x: 1 } } }],
    ['is framed by a text', { framing: 'x' }],
  ])('%s', (_, attrs) => {
    expect(Document.safeParse(aDocument(image(attrs))).success).toBe(false)
  })
})

test('a picture of before, without a width and a frame, is as it was', () => {
  const document = aDocument(paragraph('Words.'), image())
  expect(Document.parse(document).content?.[1]?.attrs).toMatchObject({
    width: 'normal',
    framing: null,
  })
})

function render(attrs: Record<string, unknown>, picture: typeof aPicture) {
  const view = { pictures: { [pictureId]: picture }, blocks: [], linkedPosts: {} }
  return renderToStaticMarkup(renderDocument({ body: aDocument(image(attrs)), ...view }))
}
