/**
 * The words that have anything to find: FTS5 finds nothing for a word without letters or digits, and
 * takes a NUL for the end of its query, in the middle of a quoted word.
 */
export function wordsOf(text: string) {
  return text.split(/[\s\p{Cc}]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
}
