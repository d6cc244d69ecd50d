import { renderToStaticMarkup } from 'react-dom/server'
import { uuidv7 } from 'uuidv7'
import { describe, expect, test } from 'vitest'
import { aDocument, aPicture, pictureId } from '@/tests/support/views'
import { Document, type NodeJson } from '../document'
import { plainText } from '../plainText'
import { referencesOf } from '../references'
import { renderDocument } from '../render'
import { type GalleryImage, maxImages } from './images'

describe('a gallery', () => {
  test('shows its pictures in their order, each leading to its largest file', () => {
    const html = render(aGallery([anImage({ alt: 'One' }), anImage({ alt: 'Two' })]))
    expect(html.indexOf('alt="One"')).toBeLessThan(html.indexOf('alt="Two"'))
    expect(html.match(new RegExp(`href="/media/${pictureId}/1600.webp"`, 'g'))).toHaveLength(2)
    expect(html).not.toMatch(/style=|<script/)
  })

  test('names the link of a picture that has no alt text', () => {
    expect(render(aGallery([anImage({ alt: '' })]))).toContain('aria-label="Picture 1 of 1"')
  })

  test('leaves out what was deleted, and is nothing where nothing is left', () => {
    const gone = anImage({ mediaId: uuidv7(), caption: 'Gone' })
    expect(render(aGallery([gone, anImage()]))).not.toContain('Gone')
    expect(render(aGallery([gone]))).toBe('')
    expect(render(aGallery([]))).toBe('')
  })

  test('gives its captions to the plain text, and its pictures to the references', () => {
    const document = aDocument(aGallery([anImage({ caption: 'First' }), anImage()], 'All of them'))
    expect(plainText(document)).toBe('First\n\nAll of them')
    expect(referencesOf(document).mediaIds).toEqual([pictureId])
  })
})

describe('a document is refused whose gallery', () => {
  const twice = anImage()
  test.each<[string, unknown]>([
    ['has no pictures in it', 'none'],
    ['has too many', Array.from({ length: maxImages + 1 }, () => anImage())],
    ['has one twice', [twice, twice]],
    ['has one without a file', [{ ...anImage(), mediaId: 'https://x.example/a.png' }]],
    ['has one with an endless text', [anImage({ alt: 'a'.repeat(1001) })]],
    [
      'has one cropped outside',
      [anImage({ framing: { crop: { x: 1, y: 0, width: 10_000, height: 500 }, focus: null } })],
    ],
  ])('%s', (_, images) => {
    const gallery = { type: 'gallery', attrs: { caption: '', images } }
    expect(Document.safeParse(aDocument(gallery)).success).toBe(false)
  })
})

test('a gallery is saved as it is', () => {
  const document = aDocument(aGallery([anImage()], 'All of them'))
  expect(Document.parse(document)).toEqual(document)
})

function anImage(given: Partial<GalleryImage> = {}): GalleryImage {
  const texts = { alt: 'A stage', caption: '', credit: '' }
  return { id: uuidv7(), mediaId: pictureId, framing: null, ...texts, ...given }
}

function aGallery(images: GalleryImage[], caption = ''): NodeJson {
  return { type: 'gallery', attrs: { caption, images } }
}

function render(node: NodeJson) {
  const view = { pictures: { [pictureId]: aPicture }, blocks: [], linkedPosts: {} }
  return renderToStaticMarkup(renderDocument({ body: aDocument(node), ...view }))
}
