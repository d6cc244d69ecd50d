import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { aDocument, aPicture, embed, paragraph, pictureId } from '@/tests/support/views'
import { Document } from '../document'
import { plainText } from '../plainText'
import { referencesOf } from '../references'
import { renderDocument } from '../render'
import { shapes } from './provider'

const title = 'Ada Lund dances'

describe('an embed that is saved', () => {
  test('is kept as it is', () => {
    for (const shape of shapes) {
      const document = aDocument(embed({ shape, title, mediaId: pictureId }))
      expect(Document.parse(document)).toEqual(document)
    }
  })

  test('may wait for its address', () => {
    expect(Document.safeParse(aDocument(embed({ source: '' }))).success).toBe(true)
  })

  test.each([
    { source: 'youtube/too-short' },
    { source: 'youtube/dQw4w9WgXcQ"><script>' },
    { source: 'youtube/dQw4w9WgXcQ\n' },
    { source: 'youtube/../../evil' },
    { source: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
    { source: 'javascript:alert(1)' },
    { source: 'elsewhere/dQw4w9WgXcQ' },
    { source: 'constructor/dQw4w9WgXcQ' },
    { source: 'spotify/dQw4w9WgXcQ' },
    { source: null },
    { source: { toString: 'youtube/dQw4w9WgXcQ' } },
    { shape: 'as large as I like' },
    { title: 'a'.repeat(301) },
    { title: ['a'] },
    { mediaId: 'https://evil.example/a.png' },
  ])('is refused with %j', (attributes) => {
    expect(Document.safeParse(aDocument(embed(attributes))).success).toBe(false)
  })
})

describe('readers of an embed', () => {
  test('get its picture, its title, a frame of this site, and a link to the original', () => {
    const html = render(embed({ source: 'youtube/dQw4w9WgXcQ/90', title, mediaId: pictureId }))
    expect(html).toContain(`srcSet="/media/${pictureId}`)
    expect(html).toContain(
      `<iframe src="/embed/youtube/dQw4w9WgXcQ/90" title="YouTube: ${title}" loading="lazy"`,
    )
    expect(html).toMatch(
      /<figcaption[^>]*>Ada Lund dances <a href="https:\/\/www\.youtube\.com\/watch\?v=dQw4w9WgXcQ&amp;t=90s" rel="noopener"[^>]*>Watch on YouTube<\/a>/,
    )
  })

  test('load nothing of another site, whatever it is', () => {
    const sources = ['youtube/dQw4w9WgXcQ', 'x/ada/20', 'spotify/track/4uLU6hMCjMI75M1A2tKUQC']
    for (const source of sources) {
      const html = render(embed({ source, title, mediaId: pictureId }))
      for (const [, address] of html.matchAll(/ (?:src|srcSet|poster|data)="([^"]*)"/g)) {
        expect(address).toMatch(/^\/(media|embed)\//)
      }
    }
  })

  test('are told whose it is where it has no title, and see no hole where its picture is gone', () => {
    const html = render(embed({ mediaId: '019ab000-0000-7000-8000-00000000dead' }))
    expect(html).toContain('title="From YouTube"')
    expect(html).not.toContain('<img')
  })

  test('get nothing while its author has not said what it is', () => {
    expect(render(embed({ source: '', title }))).toBe('')
  })
})

test('the words of an embed are its title', () => {
  const document = aDocument(paragraph('Look:'), embed({ title }), embed())
  expect(plainText(document)).toBe(`Look:\n\n${title}`)
})

test('an embed refers to its picture and its original', () => {
  expect(
    referencesOf(aDocument(embed({ mediaId: pictureId }), embed({ source: '' }))),
  ).toMatchObject({
    postIds: [],
    blockIds: [],
    mediaIds: [pictureId],
    urls: ['https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  })
})

function render(node: ReturnType<typeof embed>) {
  const pictures = { [pictureId]: aPicture }
  const body = aDocument(node)
  return renderToStaticMarkup(renderDocument({ body, pictures, blocks: [], linkedPosts: {} }))
}
