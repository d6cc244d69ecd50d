import { isElement, wordsIn } from './elements'

/** Elsewhere, the source of a quotation stands in it, in a `<cite>` or `<footer>` at its end. */
export function nameSources(body: HTMLElement) {
  for (const quotation of body.querySelectorAll('blockquote')) {
    const source = sourceIn(quotation)
    if (!source) continue
    const page = quotation.ownerDocument
    const figure = page.createElement('figure')
    const caption = page.createElement('figcaption')
    // The page puts a dash of its own before it.
    const words = wordsIn(source).replace(/^[—–-]+\s*/, '')
    const link = source.querySelector('a[href]')
    if (link) {
      link.textContent = words
      caption.append(link)
    } else {
      caption.textContent = words
    }
    source.remove()
    quotation.replaceWith(figure)
    figure.append(quotation, caption)
  }
}

const longest = 300

function sourceIn(quotation: Element) {
  const last = [...quotation.childNodes].findLast((node) => wordsIn(node) !== '') ?? null
  if (!isElement(last)) return null
  const length = wordsIn(last).length
  const isSource = last.matches('cite, footer') || holdsOnlyCite(last)
  return isSource && length <= longest && length < wordsIn(quotation).length ? last : null
}

function holdsOnlyCite(paragraph: Element) {
  const cite = paragraph.querySelector('cite')
  return cite !== null && wordsIn(cite) === wordsIn(paragraph).replace(/^[—–-]+\s*/, '')
}
