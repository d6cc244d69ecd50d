import type { CalloutKind } from '@/content/callout/kinds'
import { calloutNames } from '@/content/callout/kinds'
import { commentsIn } from './drop'
import { hasBlocks, wordsIn } from './elements'
import { fitted } from './tables'

/** Notes set apart from the text: of Notion, of GitHub, of our own pages, and of manuals. */
export function readCallouts(page: Document) {
  const isNotion = commentsIn(page).some(({ data }) => data.includes('notionvc'))
  const found = `figure.callout, div.callout, .markdown-alert, .admonition${isNotion ? ', aside' : ''}`
  for (const note of page.body.querySelectorAll(found)) {
    if (note.closest('[data-callout]')) continue
    const callout = page.createElement('aside')
    callout.setAttribute('data-callout', kindOf(note))
    for (const title of note.querySelectorAll(titles)) if (saysItsKind(title)) title.remove()
    dropSign(note)
    callout.append(...note.childNodes)
    note.replaceWith(callout)
  }
}

const titles = '.callout-kind, .markdown-alert-title, .admonition-title'
const warning = /warning|caution|danger|important|attention|error/i
const tip = /\btip|hint|success/i

function kindOf(note: Element): CalloutKind {
  const said = `${note.className} ${note.getAttribute('data-kind') ?? ''}`
  const sign = signOf(note)
  if (warning.test(said) || /[⚠🚨❗🛑]/u.test(sign)) return 'warning'
  return tip.test(said) || /[💡✅]/u.test(sign) ? 'tip' : 'note'
}

/** Readers see the name of its kind anyway. */
function saysItsKind(title: Element) {
  const words = wordsIn(title).toLowerCase()
  return Object.values(calloutNames).some((name) => name.toLowerCase() === words)
}

/** The picture sign that says the kind; any other one is the author's. */
const sign = /^\s*(?:⚠\ufe0f?|🚨|❗\ufe0f?|🛑|💡|✅|ℹ\ufe0f?)\s*/u

function signOf(note: Element) {
  return sign.exec(note.textContent)?.[0] ?? ''
}

function dropSign(note: Element) {
  const walker = note.ownerDocument.createTreeWalker(note, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (wordsIn(text) === '') continue
    text.data = text.data.replace(sign, '')
    return
  }
}

/** Callouts hold words: their pictures and the like go behind them. */
export function fitCallouts(body: HTMLElement) {
  for (const callout of body.querySelectorAll('aside[data-callout]')) {
    callout.after(...fitted(callout))
    if (!hasBlocks(callout)) {
      const paragraph = callout.ownerDocument.createElement('p')
      paragraph.append(...callout.childNodes)
      callout.append(paragraph)
    }
    if (wordsIn(callout) === '') callout.remove()
  }
}
