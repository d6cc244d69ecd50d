const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu

/**
 * The text with spaces between its words also where its script has none: the index takes what stands
 * between spaces for one word.
 */
export function withSpaces(text: string): string {
  return text.replace(unspaced, (run) => ` ${[...words().segment(run)].map(wordIn).join(' ')} `)
}

function wordIn({ segment }: Intl.SegmentData) {
  return segment
}

/** Scripts that write names with a capital. */
export function isCased(text: string) {
  return /\p{sc=Latin}|\p{sc=Cyrillic}|\p{sc=Greek}/u.test(text)
}

let segmenter: Intl.Segmenter | undefined
function words() {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  return segmenter
}
