/** What is looked for, and how exactly. */
export type Query = { text: string; matchCase: boolean; wholeWord: boolean }

export type Range = { from: number; to: number }

/** Where the text has what is looked for, from left to right, none over another. */
export function rangesIn(text: string, query: Query): Range[] {
  if (query.text === '') return []
  return [...text.matchAll(patternOf(query))].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }))
}

function patternOf({ text, matchCase, wholeWord }: Query) {
  const wanted = (text.match(signs) ?? []).map(patternOfSign).join('')
  return new RegExp(wholeWord ? `${edge}${wanted}${edge}` : wanted, matchCase ? 'gu' : 'giu')
}

/** `\b` knows only ASCII; these boundaries respect letters, digits and accents of any script. */
const letter = '[\\p{L}\\p{N}\\p{M}]'
const edge = `(?:(?<!${letter})|(?!${letter}))`

/** A character each, but for those that typing puts together. */
const signs = /\.\.\.|--|./gsu

/** Nobody types the quotation marks, dashes and spaces that typing and pasting have put there. */
const alike = [
  ["'", '‘', '’'],
  ['"', '“', '”'],
  [' ', '\u00a0'],
  ['--', '—'],
  ['...', '…'],
]

function patternOfSign(sign: string) {
  const others = alike.find((ones) => ones.includes(sign)) ?? [sign]
  return `(?:${others.map(escaped).join('|')})`
}

function escaped(text: string) {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
