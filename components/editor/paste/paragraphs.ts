/**
 * The paragraphs of plain text, each as its lines. Where blank lines separate paragraphs, a single
 * line end breaks a line within one; where there are none, every line is a paragraph.
 */
export function paragraphsOf(text: string): string[][] {
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll('\u00a0', ' ')
  const blocks = /\n[^\S\n]*\n/.test(lines.trim())
    ? lines.split(/\n(?:[^\S\n]*\n)+/)
    : lines.split('\n')
  return blocks
    .map((block) => block.split('\n').map((line) => line.trim()))
    .map((block) => block.filter((line) => line !== ''))
    .filter((block) => block.length > 0)
}
