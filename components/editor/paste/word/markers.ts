/** Word copies the marker of a list item as text: `1.`, `(c)`, `IV.`, `•` or `Step 2:`. */

type NumberFormat = 'alpha' | 'roman' | null

/** The number that a marker shows; 1 where it shows none. */
export function numberOf(marker: string, format: NumberFormat): number {
  const [, counted = ''] = /^\(?(\d+|[a-z]+)[.):]?$/i.exec(marker) ?? /(\d+)\D*$/.exec(marker) ?? []
  if (/^\d/.test(counted)) return Number(counted)
  const roman = numberOfRoman(counted)
  // A letter alone may be both: where nothing says which, only `i` begins a list as a number.
  const isRoman =
    format === 'roman' || (format === null && (counted.length > 1 || /^i$/i.test(counted)))
  return (isRoman ? roman : numberOfLetters(counted)) ?? 1
}

/** True for a marker with text beside its number, such as `Step 2:`. The list itself shows the rest. */
export function hasWords(marker: string): boolean {
  const words = marker.match(/\p{L}{2,}/gu) ?? []
  return words.some((word) => numberOfRoman(word) === null && numberOfLetters(word) === null)
}

/** Word goes on after `z` with `aa`, `bb` and so on. */
function numberOfLetters(text: string): number | null {
  const [, letter] = /^([a-z])\1*$/i.exec(text) ?? []
  return letter ? (text.length - 1) * 26 + letter.toLowerCase().charCodeAt(0) - 96 : null
}

const romanNumber = /^(?=.)m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/i
const romanDigits: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

function numberOfRoman(text: string): number | null {
  if (!romanNumber.test(text)) return null
  const digits = [...text.toLowerCase()].map((digit) => romanDigits[digit] ?? 0)
  return digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  )
}
