import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutAtWidth } from './cutAtWidth'

/** Each letter is ten pixels wide. */
const measure = (text: string) => [...text].length * 10

describe('a text', () => {
  test('that has room stays as it is', () => {
    expect(cutAtWidth('Is it back?', 110, measure)).toBe('Is it back?')
  })

  test('that has none is cut between words', () => {
    expect(cutAtWidth('Is it coming back?', 110, measure)).toBe('Is it …')
    expect(cutAtWidth('Is it coming back?', 140, measure)).toBe('Is it coming …')
  })

  test('of one long word is cut in it', () => {
    expect(cutAtWidth('Donaudampfschifffahrt', 120, measure)).toBe('Donaudampf …')
  })

  test('never takes more room than there is, and never splits a letter', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 30 })
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 600 }), (parts, width) => {
        const text = parts.join(' ')
        const cut = cutAtWidth(text, width, measure)
        expect(measure(cut)).toBeLessThanOrEqual(width)
        expect(text.startsWith(cut.replace(/ …$/, '')) || cut === text).toBe(true)
        expect(cut).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })
})
