import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, searchWords } from './fold'

test.each([
  ['García', 'garcia'],
  ['POKÉMON', 'pokemon'],
  ['Łódź', 'lodz'],
  ['Søren Ærø', 'soren aero'],
  ['STRASSE', fold('Straße')],
  ['İstanbul', 'istanbul'],
  ['coup d’État', "coup d'etat"],
  ['ﬁnale', 'finale'],
  ['東京', '東京'],
])('%s is found as %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

describe('folding', () => {
  const anyText = fc.string({ unit: 'grapheme' })

  test('twice is folding once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  test('does not tell capitals from small letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.toUpperCase().toLowerCase())).toBe(fold(text.toUpperCase()))
      }),
    )
  })

  test('does not tell the ways apart in which Unicode writes an accent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
      }),
    )
  })

  test('finds each word of a text in the folded text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of searchWords(text)) expect(fold(text)).toContain(word)
      }),
    )
  })
})
