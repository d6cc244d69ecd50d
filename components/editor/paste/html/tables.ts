import { CellSpan } from '@/content/table/nodes'
import { hasBlocks, rename, unwrap, wordsIn } from './elements'
import { makeBold } from './lists'

/** Tables as the document has them: they stand in the article itself, and their cells hold words. */
export function mendTables(body: HTMLElement) {
  // The innermost first: one in a cell of another becomes a part of that.
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    if (isForLayout(table)) takeApart(table)
    else if (table.parentElement?.closest('table')) takeApart(table)
    else fitCells(table)
  }
  for (const part of body.querySelectorAll(parts)) liftOut(part)
}

const parts = 'table, hr, aside[data-callout]'

/** A single cell around all kinds of blocks, or what says so itself. */
function isForLayout(table: Element) {
  const cells = table.querySelectorAll('td, th')
  const isBox = cells.length === 1 && cells[0]?.querySelector(`${unfit}, ul, ol`) !== null
  return isBox || table.matches('[role="presentation"]')
}

function takeApart(table: Element) {
  for (const cell of table.querySelectorAll('td, th, caption')) {
    if (hasBlocks(cell)) unwrap(cell)
    else rename(cell, 'p')
  }
  for (const part of table.querySelectorAll('colgroup')) part.remove()
  for (const part of table.querySelectorAll('thead, tbody, tfoot, tr')) unwrap(part)
  unwrap(table)
}

const unfit = 'h1, h2, h3, h4, h5, h6, blockquote, pre, figure, hr, table, aside[data-callout]'

function fitCells(table: Element) {
  table.after(...[...table.querySelectorAll('td, th')].flatMap(fitted))
  fillRows([...table.querySelectorAll('tr')])
}

/** A table that is wider is none that anybody reads. */
const mostFilled = 100

/** With empty cells at their ends. ProseMirror puts them before the others, into columns not theirs. */
function fillRows(rows: Element[]) {
  const widths = rows.map(() => 0)
  rows.forEach((row, at) => {
    for (const cell of row.children) {
      const under = at + spanOf(cell, 'rowspan')
      for (let n = at; n < under && n < rows.length; n += 1) {
        widths[n] = (widths[n] ?? 0) + spanOf(cell, 'colspan')
      }
    }
  })
  const widest = Math.min(Math.max(...widths), mostFilled)
  rows.forEach((row, at) => {
    for (let n = widths[at] ?? 0; n < widest; n += 1)
      row.append(row.ownerDocument.createElement('td'))
  })
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan') {
  return CellSpan.catch(1).parse(Number(cell.getAttribute(name)))
}

/**
 * Makes words of all that a cell or a callout may not hold: bold ones of headings, lines of code,
 * what is said of a quotation. Returns its pictures and the like, which go behind it.
 */
export function fitted(box: Element): Element[] {
  for (const heading of box.querySelectorAll('h1, h2, h3, h4, h5, h6')) makeBold(heading)
  for (const code of box.querySelectorAll('pre')) linesOf(code)
  for (const frame of box.querySelectorAll('blockquote, aside, figure:has(blockquote)'))
    unwrap(frame)
  for (const caption of box.querySelectorAll('figcaption')) {
    if (!caption.closest('figure')) rename(caption, 'p')
  }
  for (const line of box.querySelectorAll('hr')) line.remove()
  const pictures = [...box.querySelectorAll('figure')]
  for (const picture of pictures) picture.remove()
  return pictures
}

function linesOf(code: Element) {
  const page = code.ownerDocument
  const lines = code.textContent.trim().split('\n')
  const paragraph = page.createElement('p')
  lines.forEach((line, index) => {
    if (index > 0) paragraph.append(page.createElement('br'))
    paragraph.append(line)
  })
  code.replaceWith(paragraph)
}

/** Out of the lists, quotations and callouts around it, which go on behind it. */
function liftOut(part: Element) {
  const parent = part.parentElement
  if (!parent || parent.matches('body')) return
  const rest = parent.cloneNode() as Element
  while (part.nextSibling) rest.append(part.nextSibling)
  parent.after(part)
  if (wordsIn(rest) !== '' || rest.querySelector('figure')) part.after(...goingOn(rest, parent))
  if (wordsIn(parent) === '' && !parent.querySelector('figure')) parent.remove()
  liftOut(part)
}

/** The rest of an item is no item of its own, and the numbers of a list go on. */
function goingOn(rest: Element, parent: Element): Node[] {
  if (rest.tagName === 'LI') return [...rest.childNodes]
  if (!rest.matches('ul, ol')) return [rest]
  if (rest.tagName === 'OL') {
    const start = Number(parent.getAttribute('start') ?? 1)
    rest.setAttribute('start', String(start + parent.children.length))
  }
  const next = rest.querySelector(':scope > li')
  const loose = [...rest.childNodes].filter(
    (node) => !next || node.compareDocumentPosition(next) & node.DOCUMENT_POSITION_FOLLOWING,
  )
  return next ? [...loose, rest] : loose
}
