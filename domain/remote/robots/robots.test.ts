import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayAsk } from './mayAsk'
import { parseRobots } from './parse'

const us = 'Throughline-LinkChecker'

function asks(text: string, path: string) {
  return mayAsk(parseRobots(text), us, path)
}

/** The examples of RFC 9309, sections 2.2.2, 2.2.3 and 5. */
describe('a robots.txt', () => {
  test.each<[string, string, boolean]>([
    ['', '/anything', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow: /', '/robots.txt', true],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /fish', '/fish', false],
    ['User-agent: *\nDisallow: /fish', '/fish.html', false],
    ['User-agent: *\nDisallow: /fish', '/Fish', true],
    ['User-agent: *\nDisallow: /fish/', '/fish', true],
    ['User-agent: *\nDisallow: /*.gif$', '/a/b.gif', false],
    ['User-agent: *\nDisallow: /*.gif$', '/a/b.gif?c', true],
    ['User-agent: *\nDisallow: /a$', '/a', false],
    ['User-agent: *\nDisallow: /a$', '/ab', true],
    ['User-agent: *\nDisallow: *a*b$', '/xaxbxb', false],
    ['User-agent: *\nDisallow: /ab*ba$', '/aba', true],
    ['User-agent: *\nDisallow: /*?q=', '/search?q=1', false],
    ['User-agent: *\nAllow: /page\nDisallow: /', '/page', true],
    ['User-agent: *\nAllow: /page\nDisallow: /*.html', '/page.html', false],
    ['User-agent: *\nDisallow: /folder\nAllow: /folder', '/folder/page', true],
    ['User-agent: *\nDisallow: /foo/bar/%62%61%7a', '/foo/bar/baz', false],
    ['User-agent: *\nDisallow: /foo/ツ', '/foo/%E3%83%84', false],
    ['User-agent: *\nDisallow: /foo%2fbar', '/foo%2Fbar', false],
    ['User-agent: *\nDisallow: /foo%2fbar', '/foo/bar', true],
  ])('%j, asked for %s: %s', (text, path, isAllowed) => {
    expect(asks(text, path)).toBe(isAllowed)
  })

  test('speaks to a program by its name, however it is written, and then not by *', () => {
    const text = 'User-agent: *\nDisallow: /\n\nUSER-AGENT: throughline-linkchecker/2.0\nAllow: /'
    expect(asks(text, '/a')).toBe(true)
  })

  test('has one group for names that follow one another, and joins those of one name', () => {
    const text = `User-agent: Other\nUser-agent: ${us}\nDisallow: /a\n
      User-agent: Third\nDisallow: /\n
      User-agent: ${us}\nDisallow: /b`
    expect(['/a', '/b', '/c'].map((path) => asks(text, path))).toEqual([false, false, true])
  })

  test('may have comments, other lines, any ends of lines, a mark at its start, and mistakes', () => {
    const text =
      '\uFEFF# hello\r\nDisallow: /lost\rUser-agent : * # all\r\nSitemap: https://a.example/\nnonsense\nDisallow : /a # b\n'
    expect(['/a', '/lost', '/b'].map((path) => asks(text, path))).toEqual([false, true, true])
  })

  test('cannot keep us busy', () => {
    // There are 15 thousand million ways to try: minutes of work, and yet it has an end.
    const text = `User-agent: *\nDisallow: /${'*a'.repeat(9)}$`
    expect(asks(text, `/${'a'.repeat(60)}b`)).toBe(true)
  })

  test('cannot keep us busy by a long pattern and many lines after it', () => {
    const text = `User-agent: *\nDisallow: /${'*'.repeat(250_000)}\n${'Allow:/\n'.repeat(32_000)}`
    expect(asks(text, '/a')).toBe(false)
  })

  test('is read whatever it is', () => {
    const words = fc.constantFrom(
      'User-agent:',
      'Disallow:',
      'Allow:',
      '*',
      '/',
      '$',
      ' ',
      '\n',
      '%',
    )
    // The library's own texts of any character, and its paths, take it a second to set up.
    const unit = fc.nat(0x10ffff).map((point) => String.fromCodePoint(point))
    const anyText = fc.array(fc.oneof(words, fc.string({ unit }))).map((all) => all.join(''))
    fc.assert(
      fc.property(anyText, anyText, (text, path) => {
        expect(typeof asks(text, `/${path}`)).toBe('boolean')
      }),
    )
  })
})
