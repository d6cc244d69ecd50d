/** So much of the end of a text, in whole words. */
export function endOf(text: string, length: number) {
  if (text.length <= length) return text
  const cut = text.slice(-length)
  return `…${cut.slice(Math.max(cut.search(/\s\S/), 0)).trimStart()}`
}

/** So much of the start of a text, in whole words. */
export function startOf(text: string, length: number) {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const end = cut.search(/\s\S*$/)
  return `${end > 0 ? cut.slice(0, end) : cut}…`
}
