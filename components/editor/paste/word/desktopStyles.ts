import { rename } from '../html/elements'
import { styleOf } from '../html/styles'

/** Word's paragraph styles that HTML has elements for, and its notes beside the text. */
export function readWordStyles(body: HTMLElement) {
  for (const title of body.querySelectorAll('p.MsoTitle')) rename(title, 'h1')
  for (const quote of body.querySelectorAll('p[class*="Quote"]')) {
    if (/^Mso(Intense)?Quote/.test(quote.className)) quoteBy(quote)
  }
  for (const mark of body.querySelectorAll('.MsoCommentReference, .msocomanchor')) mark.remove()
  for (const element of body.querySelectorAll('[style*="mso-element"]')) {
    if (/^comment/.test(styleOf(element, 'mso-element') ?? '')) element.remove()
  }
}

/** Puts the paragraph into a quotation: the one before it, if that is just being quoted. */
export function quoteBy(paragraph: Element) {
  const before = paragraph.previousElementSibling
  if (before?.tagName === 'BLOCKQUOTE' && before.hasAttribute('data-gathering')) {
    before.append(paragraph)
    return
  }
  const quotation = paragraph.ownerDocument.createElement('blockquote')
  quotation.setAttribute('data-gathering', '')
  paragraph.replaceWith(quotation)
  quotation.append(paragraph)
}
