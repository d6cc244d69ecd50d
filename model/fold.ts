/**
 * A text as all searches compare it: without case, accents and the shapes of apostrophes, so that
 * "garcia" finds García and "lodz" finds Łódź. Folding twice is folding once.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\0-\x7f]/gu, (letter) => plain[letter] ?? letter)
}

/** The words that a search is made of, folded. What has no letter or digit has nothing to find. */
export function searchWords(text: string): string[] {
  return fold(text)
    .split(/[\s\p{Cc}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** Letters that Unicode does not take apart into one of ASCII and a mark. */
const plain: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ß: 'ss',
  ŧ: 't',
  þ: 'th',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
}
