import { InputRule } from '@tiptap/pm/inputrules'

/**
 * Signs that are known only by what follows them. An apostrophe at the start of ’90s or ’n’ is taken
 * for the beginning of a quotation at first, and a prime between feet and inches for the end of one.
 */
export const apostrophesAndPrimes = [
  correct(/‘\d\ds$/, (text) => `’${text.slice(1)}`),
  correct(/‘n'$/i, (text) => `’${text[1]}’`),
  correct(/‘(?:n|em|til|tis|twas)\s$/i, (text) => `’${text.slice(1)}`),
  correct(/\d’\d$/, (text) => text.replace('’', '′')),
  correct(/\d′\d{1,2}"$/, (text) => text.replace('"', '″')),
]

function correct(find: RegExp, rewrite: (text: string) => string) {
  return new InputRule(
    find,
    (state, [text], start, end) => state.tr.insertText(rewrite(text), start, end),
    { inCodeMark: false },
  )
}
