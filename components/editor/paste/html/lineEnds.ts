import { hasBlocks } from './elements'
import { styleOf } from './styles'

/** Line ends that a style lets be seen, as of posts and chats, are line breaks. */
export function breakAtLineEnds(body: HTMLElement) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    if (text.data.includes('\n') && showsLineEnds(text.parentElement) && !isBetweenBlocks(text)) {
      text.replaceWith(...withBreaks(text))
    }
  }
}

/** As the nearest element says that says anything. */
function showsLineEnds(element: Element | null): boolean {
  if (!element || element.matches('pre, textarea, svg, math, script, style')) return false
  const said = styleOf(element, 'white-space')
  return said ? /^(pre|break-spaces)/.test(said) : showsLineEnds(element.parentElement)
}

function isBetweenBlocks({ data, parentElement }: Text) {
  return data.trim() === '' && parentElement !== null && hasBlocks(parentElement)
}

function withBreaks({ data, ownerDocument }: Text) {
  const lines = data.split(/\r?\n/)
  return lines.flatMap((line, index) =>
    index > 0 ? [ownerDocument.createElement('br'), line] : line,
  )
}
