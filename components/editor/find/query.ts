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
  const wanted = [...text].map(patternOfCharacter).join('')
  return new RegExp(
    wholeWord ? `${notAfter}${wanted}${notBefore}` : wanted,
    matchCase ? 'gu' : 'giu',
  )
}

/** What belongs to a word: letters and digits of any script, and the accents on them. */
const notAfter = '(?<![\\p{L}\\p{N}\\p{M}])'
const notBefore = '(?![\\p{L}\\p{N}\\p{M}])'

/** Nobody types the quotation marks and the spaces that typing and pasting have put there. */
const alike = ["'‘’", '"“”', ' \u00a0']

function patternOfCharacter(character: string) {
  const others = alike.find((characters) => characters.includes(character))
  return others ? `[${others}]` : character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')
}
