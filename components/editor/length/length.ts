/** Words in any script: languages without spaces between them are cut as their readers would. */
export function countWords(text: string): number {
  let words = 0
  for (const { isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    text,
  )) {
    if (isWordLike) words += 1
  }
  return words
}

/** Brysbaert (2019), https://doi.org/10.1016/j.jml.2019.104047: adults read 238 words a minute. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / 238))
}
