import { describe, expect, test } from 'vitest'
import { isBot } from './bots'
import { isFromPage } from './isFromPage'
import { isWithinLimit, mayCountLink } from './limit'
import { optsOut } from './optsOut'

describe('a bot', () => {
  test.each([
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0) Chrome/116.0 Safari/537.36',
    'Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X) Chrome/120 Mobile Safari/537.36 (compatible; GoogleOther)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; GPTBot/1.2; +https://openai.com/gptbot',
    'Mozilla/5.0 (compatible; Baiduspider/2.0)',
    'facebookexternalhit/1.1',
    'Mozilla/5.0 (X11; Linux x86_64) Chrome/120.0 Safari/537.36 Chrome-Lighthouse',
    'curl/8.5.0',
    'python-requests/2.31.0',
    '',
    undefined,
  ])('is %s', (userAgent) => {
    expect(isBot(userAgent)).toBe(true)
  })

  test.each([
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:132.0) Gecko/20100101 Firefox/132.0',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1) AppleWebKit/605.1.15 [FBAN/FBIOS;FBAV/489.0]',
    'Mozilla/5.0 (Linux; Android 14; CUBOT P80) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36',
  ])('is not %s', (userAgent) => {
    expect(isBot(userAgent)).toBe(false)
  })
})

describe('a beacon comes from a page of this site', () => {
  const site = 'https://news.example'

  test('where the browser says so', () => {
    expect(isFromPage({ 'sec-fetch-site': 'same-origin' }, site)).toBe(true)
    expect(isFromPage({ origin: site }, site)).toBe(true)
  })

  test('and not from another site, an address bar or a program', () => {
    expect(isFromPage({ 'sec-fetch-site': 'cross-site', origin: site }, site)).toBe(false)
    expect(isFromPage({ 'sec-fetch-site': 'same-site' }, site)).toBe(false)
    expect(isFromPage({ 'sec-fetch-site': 'none' }, site)).toBe(false)
    expect(isFromPage({ origin: 'https://evil.example' }, site)).toBe(false)
    expect(isFromPage({ origin: 'null' }, site)).toBe(false)
    expect(isFromPage({}, site)).toBe(false)
  })

  test('and not ahead of its reader', () => {
    const ours = { 'sec-fetch-site': 'same-origin' }
    expect(isFromPage({ ...ours, 'sec-purpose': 'prefetch;prerender' }, site)).toBe(false)
    expect(isFromPage({ ...ours, purpose: 'prefetch' }, site)).toBe(false)
    expect(isFromPage({ ...ours, 'x-moz': 'prefetch' }, site)).toBe(false)
  })
})

test('a reader who opts out of being tracked is not counted', () => {
  expect(optsOut({ dnt: '1' })).toBe(true)
  expect(optsOut({ 'sec-gpc': '1' })).toBe(true)
  expect(optsOut({ dnt: '0' })).toBe(false)
  expect(optsOut({})).toBe(false)
})

test('a link counts ten times a day for one network, and others go on counting', () => {
  const link = { postId: 'a', blockId: '', position: 0, target: 'b' }
  const times = Array.from({ length: 150 }, () => mayCountLink('203.0.113.5', link))
  expect(times.filter(Boolean)).toHaveLength(10)
  expect(mayCountLink('203.0.113.5', { ...link, target: 'c' })).toBe(true)
  expect(mayCountLink('203.0.113.6', link)).toBe(true)
})

test('300 beacons a minute are taken from one network, and no more; others are not kept waiting', async () => {
  for (let number = 0; number < 300; number += 1) {
    // Each of them has 2^64 addresses of its own.
    expect(await isWithinLimit(`2001:db8:0:1::${number.toString(16)}`)).toBe(true)
  }
  expect(await isWithinLimit('2001:db8:0:1::ffff')).toBe(false)
  expect(await isWithinLimit('2001:db8:0:2::1')).toBe(true)
  expect(await isWithinLimit('192.0.2.1')).toBe(true)
})
