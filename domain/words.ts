/** The words that have anything to find: FTS5 finds nothing for a word without letters or digits. */
export function wordsOf(text: string) {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}
