import { wordsIn } from './elements'

/** Code of several lines is a block of code, also where its program says so by line breaks alone. */
export function readCodeLines(body: HTMLElement) {
  for (const paragraph of body.querySelectorAll('p:has(code):has(br)')) {
    // An item of a list begins with a paragraph.
    if (paragraph.matches('li > :first-child') || !isAllCode(paragraph)) continue
    for (const mark of paragraph.querySelectorAll('br')) mark.replaceWith('\n')
    const preformatted = body.ownerDocument.createElement('pre')
    preformatted.textContent = paragraph.textContent.replaceAll('\u00a0', ' ')
    paragraph.replaceWith(preformatted)
  }
}

function isAllCode(paragraph: Element) {
  const inCode = [...paragraph.querySelectorAll('code')].map(wordsIn).join('')
  return inCode.replaceAll(' ', '') === wordsIn(paragraph).replaceAll(' ', '')
}
