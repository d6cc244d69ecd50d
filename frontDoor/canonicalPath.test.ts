import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalPath } from './canonicalPath'

describe('a path leads to its one spelling', () => {
  test.each([
    ['/it', '/it'],
    ['/', '/'],
    ['//', '/'],
    ['/It', '/it'],
    ['/it/', '/it'],
    ['//section///tv//', '/section/tv'],
    ['/a/../it', '/it'],
    ['/./it/.', '/it'],
    ['/../../it', '/it'],
    ['/tiny%2Dpretty', '/tiny-pretty'],
    ['/%69t', '/it'],
    ['/it%20', '/it'],
    ['/it).', '/it'],
    ['/it%E2%80%9D', '/it'],
    ['/it/page/1', '/it'],
    ['/page/1', '/'],
    ['/page/01/', '/'],
    ['/section/tv/page/02', '/section/tv/page/2'],
    ['/page/10', '/page/10'],
    ['/2026/11/1', '/2026/11'],
    ['/section/tv/2026/11/02/', '/section/tv/2026/11/2'],
    ['/2026/11/10', '/2026/11/10'],
  ])('%s to %s', (spelled, canonical) => {
    expect(canonicalPath(spelled)).toBe(canonical)
  })

  test.each([
    '',
    'it',
    'http://evil.example/it',
    '/evil.example',
    '//evil.example/it',
    '/it%00',
    '/%',
    '/%E0%A4%A',
    '/a%2fb',
    '/a%5Cb',
    '/a\\b',
    '/%252e%252e/it',
    '/café',
    '/it;a=b',
    `/${'a'.repeat(301)}`,
  ])('%s to none', (path) => {
    expect(canonicalPath(path)).toBeNull()
  })
})

/** Paths as browsers, mails, bots and attackers write them. */
const anySpelling = fc
  .array(
    fc.oneof(
      fc.constantFrom('/', '//', '.', '..', '%2e', '%2E%2e', '%2f', '%5C', '\\', '%', '%25', '%20'),
      fc.constantFrom(
        'page',
        '/page/1',
        '/page/02',
        '/2026/11',
        '/01',
        '1',
        '0',
        'It',
        'é',
        'e\u0301',
        '\u212a',
        'İ',
      ),
      fc.constantFrom(')', '.', '”', '%E2%80%9D', 'http:', '@', '?', '#', '\t', '%09', '\u0000'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => `/${parts.join('')}`)

test('the one spelling is its own, whatever it was made of: no redirect leads to another', () => {
  fc.assert(
    fc.property(anySpelling, (path) => {
      const canonical = canonicalPath(path)
      if (canonical !== null) expect(canonicalPath(canonical)).toBe(canonical)
    }),
    { numRuns: 2000 },
  )
})

test('the one spelling is a plain path of this site', () => {
  const site = 'https://site.example'
  fc.assert(
    fc.property(anySpelling, (path) => {
      const canonical = canonicalPath(path)
      if (canonical === null) return
      expect(canonical).toMatch(/^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/)
      expect(new URL(canonical, site).href).toBe(site + canonical)
    }),
    { numRuns: 2000 },
  )
})
