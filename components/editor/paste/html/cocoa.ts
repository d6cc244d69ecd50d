import { rename, wordsIn } from './elements'
import { styleOf } from './styles'

const longestHeading = 200

/**
 * Pages and other programs of macOS copy headings as paragraphs in larger type. What is larger than
 * most of the text by a fifth is a heading, the largest of the highest level.
 */
export function readCocoaHeadings(page: Document) {
  const generator = page.querySelector('meta[name="Generator" i]')?.getAttribute('content') ?? ''
  if (!/Cocoa HTML Writer/i.test(generator)) return
  const paragraphs = [...page.body.querySelectorAll('p')].map((element) => ({
    element,
    size: sizeOf(element),
    length: wordsIn(element).length,
  }))
  const usual = mostRead(paragraphs)
  const headings = paragraphs.filter(
    ({ size, length }) => size >= usual * 1.2 && length > 0 && length <= longestHeading,
  )
  const sizes = [...new Set(headings.map(({ size }) => size))].sort((one, other) => other - one)
  for (const { element, size } of headings) {
    rename(element, `h${Math.min(sizes.indexOf(size) + 2, 4)}`)
  }
}

function sizeOf(element: Element) {
  const said = styleOf(element, 'font-size') ?? styleOf(element, 'font') ?? ''
  return Number(/([\d.]+)px/.exec(said)?.[1] ?? 12)
}

/** The size of the most letters. */
function mostRead(paragraphs: { size: number; length: number }[]) {
  const letters = new Map<number, number>()
  for (const { size, length } of paragraphs) letters.set(size, (letters.get(size) ?? 0) + length)
  const [most] = [...letters].sort(([, one], [, other]) => other - one)
  return most?.[0] ?? 12
}
