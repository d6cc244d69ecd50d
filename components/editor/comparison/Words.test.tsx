import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { compareTexts, compareWords } from '@/content/comparison/words'
import { Words } from './Words'

test('what was added and removed is told by elements and by words', () => {
  const html = htmlOf(compareTexts('It has one season.', 'It has two seasons.'))
  expect(html).toMatch(/^It has <del/)
  expect(textOf(html)).toBe(
    'It has removed: one season (end of removed) added: two seasons (end of added) .',
  )
})

test('words that look otherwise are told', () => {
  const before = [{ text: 'Watch', looks: ['link to https://example.com/'] }]
  const after = [{ text: 'Watch', looks: ['bold'] }]
  expect(textOf(htmlOf(compareWords(before, after)))).toBe(
    'Watchnow bold, no longer a link to https://example.com/',
  )
})

test('markup in a text is text', () => {
  const html = htmlOf(compareTexts('', '<img src=x onerror=alert(1)>'))
  expect(html).not.toContain('<img')
  expect(html).toContain('&lt;img')
})

function htmlOf(pieces: Parameters<typeof Words>[0]['pieces']) {
  return renderToStaticMarkup(<Words pieces={pieces} />)
}

function textOf(html: string) {
  return html.replace(/<[^>]*>/g, '')
}
