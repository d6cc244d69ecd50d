import { expect, test } from 'vitest'
import { typedHref } from './typedHref'

test.each([
  ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
  [' example.com ', 'https://example.com'],
  ['www.example.com/a/b', 'https://www.example.com/a/b'],
  ['example.com:8080/a', 'https://example.com:8080/a'],
  ['someone@example.com', 'mailto:someone@example.com'],
  ['tel:+49301234', 'tel:+49301234'],
  ['/an-article', '/an-article'],
  ['#part', '#part'],
])('%j is a link to %j', (typed, href) => expect(typedHref(typed)).toBe(href))

test.each([
  '',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,hi',
  'file:///etc',
  'mailto:',
  'https://',
  '//example.com',
])('%j is no link', (typed) => expect(typedHref(typed)).toBe(null))
