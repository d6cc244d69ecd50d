import { expect, test } from 'vitest'
import { outsideUrl, storedUrl } from './outsideUrl'

test('an address is recognised with and without its protocol', () => {
  expect(outsideUrl(' https://example.com/a?b#c ')).toBe('https://example.com/a?b#c')
  expect(outsideUrl('example.com')).toBe('https://example.com')
  expect(outsideUrl('www.example.co.uk/path')).toBe('https://www.example.co.uk/path')
  expect(outsideUrl('bücher.example:8080/')).toBe('https://bücher.example:8080/')
})

test('the address of a page of this site may be written without its host', () => {
  expect(storedUrl(' /gone?a#b ')).toBe('/gone?a#b')
  expect(storedUrl('example.com')).toBe('https://example.com')
  for (const text of ['gone', '//example.com']) expect(storedUrl(text), text).toBeNull()
})

test('words, numbers and dangerous addresses are none', () => {
  for (const text of ['', 'season 2', '2.5', 'the end. And', 'example', 'javascript:alert(1)']) {
    expect(outsideUrl(text), text).toBeNull()
  }
})

test('an article of this site is none, for readers would get no link where there is none', () => {
  expect(outsideUrl('https://news.example/never-existed', 'news.example')).toBeNull()
  expect(outsideUrl('news.example/Never-Existed/', 'news.example')).toBeNull()
  expect(outsideUrl('https://news.example/section/tv', 'news.example')).not.toBeNull()
  expect(outsideUrl('https://other.example/never-existed', 'news.example')).not.toBeNull()
})
