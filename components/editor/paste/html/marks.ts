import { isBlock, unwrap, wordsIn } from './elements'
import { styleOf } from './styles'

const boldTags = 'b, strong'
const italicTags = 'i, em'
const strikeTags = 's, strike, del'
const codeTags = 'code, kbd, samp, tt'
const tags = `${boldTags}, ${italicTags}, ${strikeTags}, ${codeTags}, sup, sub`
const headings = 'h1, h2, h3, h4, h5, h6'

/**
 * Says by elements alone how words look. Programs say it by styles too, and take it back by styles:
 * all that Google Docs copies stands in a `<b>` that is not bold. Underlines are left out: they look
 * like links.
 */
export function markByTags(body: HTMLElement) {
  const texts = textsIn(body).map((text) => ({ text, looks: looksOf(text.parentElement) }))
  for (const element of body.querySelectorAll(tags)) {
    if (!element.matches('pre *')) unwrap(element)
  }
  const boldHeadings = new Set(
    [...body.querySelectorAll(headings)].filter((heading) =>
      texts.every(
        ({ text, looks }) => looks.includes('strong') || !heading.contains(text) || !wordsIn(text),
      ),
    ),
  )
  for (const { text, looks } of texts) {
    const heading = text.parentElement?.closest(headings)
    for (const look of looks) {
      // A heading that is bold as a whole is so because it is a heading.
      if (look !== 'strong' || !heading || !boldHeadings.has(heading)) wrap(text, look)
    }
  }
}

/** Not the white space between blocks, which would become a paragraph, nor blocks of code. */
function textsIn(body: HTMLElement) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    const isBetween = isBlock(text.parentNode) || text.parentNode === body
    if ((wordsIn(text) !== '' || !isBetween) && !text.parentElement?.closest('pre'))
      texts.push(text)
  }
  return texts
}

/** The elements that say it. */
function looksOf(element: Element | null): string[] {
  const script = scriptOf(element)
  return [
    ...(isBold(element) ? ['strong'] : []),
    ...(isItalic(element) ? ['em'] : []),
    ...(isStruck(element) ? ['s'] : []),
    ...(script ? [script] : []),
    ...(element?.closest(codeTags) ? ['code'] : []),
  ]
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

/** A line through words goes through all that is in them. */
function isStruck(element: Element | null): boolean {
  if (!element) return false
  const said = styleOf(element, 'text-decoration') ?? styleOf(element, 'text-decoration-line')
  const isOwn = said === null ? element.matches(strikeTags) : said.includes('line-through')
  return isOwn || isStruck(element.parentElement)
}

/** Style sheets of pages move `<sup>` by other means than its alignment, which then says nothing. */
function scriptOf(element: Element | null): 'sup' | 'sub' | null {
  if (!element || isBlock(element)) return null
  if (element.matches('sup, sub')) return element.matches('sup') ? 'sup' : 'sub'
  const said = styleOf(element, 'vertical-align')
  if (said === 'super' || said === 'sub') return said === 'super' ? 'sup' : 'sub'
  return scriptOf(element.parentElement)
}

function wrap(text: Text, name: string) {
  const wrapper = text.ownerDocument.createElement(name)
  text.replaceWith(wrapper)
  wrapper.append(text)
}
