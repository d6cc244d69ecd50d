import { isBlock, unwrap, wordsIn } from './elements'
import { styleOf } from './styles'

const boldTags = 'b, strong'
const italicTags = 'i, em'
const headings = 'h1, h2, h3, h4, h5, h6'

/**
 * Bold and italics by `<strong>` and `<em>` alone. Programs say them by styles too, and take them
 * back by styles: all that Google Docs copies stands in a `<b>` that is not bold.
 */
export function emphasiseByTags(body: HTMLElement) {
  const texts = textsIn(body).map((text) => {
    const parent = text.parentElement
    return { text, isBold: isBold(parent), isItalic: isItalic(parent) }
  })
  for (const element of body.querySelectorAll(`${boldTags}, ${italicTags}`)) unwrap(element)
  const boldHeadings = new Set(
    [...body.querySelectorAll(headings)].filter((heading) =>
      texts.every(({ text, isBold }) => isBold || !heading.contains(text) || !wordsIn(text)),
    ),
  )
  for (const { text, isBold, isItalic } of texts) {
    const heading = text.parentElement?.closest(headings)
    // What is bold as a whole is so because it is a heading.
    if (isBold && !(heading && boldHeadings.has(heading))) wrap(text, 'strong')
    if (isItalic) wrap(text, 'em')
  }
}

/** Not the white space between blocks: in an element of its own, it would be a paragraph. */
function textsIn(body: HTMLElement) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (wordsIn(text) !== '' || !(isBlock(text.parentNode) || text.parentNode === body))
      texts.push(text)
  }
  return texts
}

/** As the nearest element says that says anything. */
function isBold(element: Element | null): boolean {
  if (!element) return false
  const said = styleOf(element, 'font-weight') ?? weightIn(styleOf(element, 'font'))
  if (said && !/^(inherit|unset|revert|var\()/.test(said)) {
    return Number(said) >= 600 || /^bold(er)?$/.test(said)
  }
  return element.matches(boldTags) || isBold(element.parentElement)
}

function isItalic(element: Element | null): boolean {
  if (!element) return false
  const said = styleOf(element, 'font-style')
  if (said && !/^(inherit|unset|revert|var\()/.test(said)) return /^(italic|oblique)/.test(said)
  return (
    /\bitalic\b/.test(styleOf(element, 'font') ?? '') ||
    element.matches(italicTags) ||
    isItalic(element.parentElement)
  )
}

function weightIn(font: string | null) {
  return /(^|\s)(bold|[1-9]00)(?=\s)/.exec(font ?? '')?.[2] ?? null
}

function wrap(text: Text, name: string) {
  const wrapper = text.ownerDocument.createElement(name)
  text.replaceWith(wrapper)
  wrapper.append(text)
}
