import type { DocumentJson, NodeJson } from '@/content/document'

const blocks =
  'address, article, aside, blockquote, br, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, legend, li, main, nav, ol, p, pre, section, summary, table, tbody, td, tfoot, th, thead, tr, ul, img, [style*="display: block"], [style*="display:block"]'

/** Not seen on a page, or there a second time for those who do not see it. */
const unseen =
  'script, style, title, xml, math, button, input, svg, iframe, [aria-hidden="true"], .screen-reader-text, .sr-only, .visually-hidden, [hidden], [style*="display:none"], [style*="mso-list:Ignore"], [style*="mso-hide:all"]'

/** The words that readers of the page see, in order. What is a block of its own parts them. */
export function wordsOnPage(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll(unseen)) element.remove()
  for (const block of page.querySelectorAll(blocks)) {
    block.before(' ')
    block.after(' ')
  }
  return partsOf(page.body.textContent)
}

/** All words of the document, those of captions and sources where these are shown. */
export function wordsOfDocument(document: DocumentJson): string[] {
  return partsOf((document.content ?? []).map(textOf).join(' '))
}

function textOf({ type, text, attrs, content = [] }: NodeJson): string {
  if (text !== undefined) return text
  const inner = content.map(textOf).join(isTextblock(content) ? '' : ' ')
  return type === 'hardBreak' ? ' ' : `${inner} ${attrs?.source ?? ''} ${attrs?.caption ?? ''}`
}

function isTextblock(content: NodeJson[]) {
  return content.some(({ type }) => type === 'text')
}

function partsOf(text: string) {
  return text.split(/[\s\u200b\ufeff]+/).filter((part) => /[\p{L}\p{N}]/u.test(part))
}

/**
 * The words that are not among the others, in this order. One that was parted into several that follow
 * each other is there; one that was glued to another is not.
 */
export function missingWords(words: string[], others: string[]): string[] {
  let from = 0
  return words.filter((word) => {
    const at = others.findIndex((_, index) => index >= from && lengthOf(word, others, index) > 0)
    if (at >= 0) from = at + lengthOf(word, others, at)
    return at < 0
  })
}

/** How many of the others, from the index, make the word; 0 where they do not. */
function lengthOf(word: string, others: string[], index: number) {
  let made = ''
  for (let length = 1; made.length < word.length && index + length <= others.length; length += 1) {
    made += others[index + length - 1]
    if (made === word) return length
  }
  return 0
}
