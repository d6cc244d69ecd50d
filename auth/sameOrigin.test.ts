import { expect, test } from 'vitest'
import { isSameOrigin } from './sameOrigin'

process.env.SITE_URL = 'https://news.example'

const cases: [string, Record<string, string>, boolean][] = [
  ['a page of the site', { 'sec-fetch-site': 'same-origin' }, true],
  [
    'a page of another site',
    { 'sec-fetch-site': 'cross-site', origin: 'https://news.example' },
    false,
  ],
  ['a page of another subdomain', { 'sec-fetch-site': 'same-site' }, false],
  [
    'a page of the site over plain http',
    { origin: 'http://10.0.0.5:3000', host: '10.0.0.5:3000' },
    true,
  ],
  [
    'a page of the site behind a proxy',
    { origin: 'https://news.example', host: 'inner:3000' },
    true,
  ],
  [
    'a page of another site over plain http',
    { origin: 'http://evil.example', host: 'news.example' },
    false,
  ],
  ['a page without an origin', { origin: 'null', host: 'news.example' }, false],
  ['who does not say', { host: 'news.example' }, false],
]

test.each(cases)('%s', (_, headers, expected) => {
  expect(isSameOrigin(new Headers(headers))).toBe(expected)
})
