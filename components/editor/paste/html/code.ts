import { rename, wordsIn } from './elements'

/** Code of which each line stands in an element of its own, or ends with a line break. */
export function joinCodeLines(body: HTMLElement) {
  for (const box of body.querySelectorAll('div[style*="--en-codeblock"]')) rename(box, 'pre')
  for (const code of body.querySelectorAll('pre:has(div, p, li, br)')) {
    for (const mark of code.querySelectorAll('br')) mark.replaceWith('\n')
    for (const line of code.querySelectorAll('div, p, li')) {
      const next = line.nextSibling?.textContent ?? '\n'
      if (!line.textContent.endsWith('\n') && !next.startsWith('\n')) line.append('\n')
    }
    code.replaceChildren(code.textContent)
  }
}

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
