import type { Block, Item, List, Outline } from './outline'

/** How programs write a text on the clipboard, each in its own way. */
export const programs: Record<string, (outline: Outline) => string> = {
  'a web page': (outline) => outline.map((block) => plain(block, nested)).join('\n'),

  'Google Docs': (outline) =>
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">${outline
      .map((block) => plain(block, beside, docsLine))
      .join('')}</b>`,

  Evernote: (outline) =>
    `<en-note>${outline.map((block) => `<div>${plain(block, inEmptyItems, asDiv)}</div>`).join('')}</en-note>`,

  LibreOffice: (outline) =>
    outline.map((block) => plain(block, beside, (words) => `\n\t<p>${words}</p>`)).join('\n'),

  Outlook: (outline) => outline.map((block) => plain(block, beside, asDiv)).join('<div><br></div>'),

  WordPress: (outline) =>
    outline
      .map(
        (block) => `<!-- wp:${block.kind} -->\n${plain(block, nested)}\n<!-- /wp:${block.kind} -->`,
      )
      .join('\n\n'),

  Slack: (outline) =>
    outline
      .map((block) => (isList(block) ? inTurn(block, 0, slackList) : plain(block, nested)))
      .join('<span data-stringify-type="paragraph-break" style="display: block;"></span>'),

  'Word in the browser': (outline) =>
    outline
      .map((block) => (isList(block) ? inTurn(block, 1, webList) : plain(block, nested, webLine)))
      .join(''),

  'Word on a computer': (outline) =>
    `<html><body><!--StartFragment-->\n${outline
      .map((block, index) =>
        isList(block) ? inTurn(block, 1, wordItem(index)) : plain(block, nested, wordLine),
      )
      .join('\n\n')}\n<!--EndFragment--></body></html>`,
}

type Line = (words: string) => string
type Lists = (list: List, line: Line) => string

function isList(block: Block): block is List {
  return block.kind === 'ul' || block.kind === 'ol'
}

function plain(block: Block, lists: Lists, line: Line = (words) => `<p>${words}</p>`): string {
  if (isList(block)) return lists(block, line)
  if (block.kind === 'paragraph') return line(block.words)
  if (block.kind === 'heading') return `<h${block.level}>${block.words}</h${block.level}>`
  const rows = block.rows.map((row) => row.map((words) => `<td>${line(words)}</td>`).join('\n'))
  return `<table><tbody>${rows.map((cells) => `<tr>${cells}</tr>`).join('\n')}</tbody></table>`
}

/** As HTML has it. */
function nested({ kind, items }: List): string {
  const inner = items.map(({ words, lists }) => `<li>${words}${lists.map(nested).join('')}</li>`)
  return `<${kind}>\n${inner.join('\n')}\n</${kind}>`
}

/** The inner list stands behind the item, in the outer list. */
function beside({ kind, items }: List, line: Line): string {
  const inner = items.map(
    ({ words, lists }) =>
      `<li>${line(words)}</li>${lists.map((list) => beside(list, line)).join('')}`,
  )
  return `<${kind}>${inner.join('')}</${kind}>`
}

/** The inner list has an item of its own, without a sign. */
function inEmptyItems({ kind, items }: List, line: Line): string {
  const hidden = (list: List) => `<li style="list-style: none">${inEmptyItems(list, line)}</li>`
  const inner = items.map(
    ({ words, lists }) => `<li>${line(words)}</li>${lists.map(hidden).join('')}`,
  )
  return `<${kind}>${inner.join('')}</${kind}>`
}

type Entry = { words: string; kind: List['kind']; level: number; position: number }

/** One item after the other, each of which says how deep it is. */
function inTurn(list: List, level: number, write: (entry: Entry) => string): string {
  const entries = (item: Item, position: number): string[] => [
    write({ words: item.words, kind: list.kind, level, position }),
    ...item.lists.map((inner) => inTurn(inner, level + 1, write)),
  ]
  return list.items.flatMap(entries).join('')
}

function slackList({ words, kind, level }: Entry) {
  return `<${kind} data-indent="${level}" data-border="0"><li data-stringify-indent="${level}">${words}</li></${kind}>`
}

function webList({ words, kind, level, position }: Entry) {
  return `<div class="ListContainerWrapper"><${kind} role="list"><li role="listitem" data-listid="${kind}${level}" data-aria-posinset="${position + 1}" data-aria-level="${level}">${webLine(words)}</li></${kind}></div>`
}

function webLine(words: string) {
  return `<p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">${words}</span></span><span class="EOP">&nbsp;</span></p>`
}

function wordItem(list: number) {
  return ({ words, kind, level, position }: Entry) => {
    const sign = kind === 'ul' ? '·' : `${position + 1}.`
    return `<p class=MsoListParagraph style='margin-left:${36 * level}pt;text-indent:-18.0pt;mso-list:l${list} level${level} lfo${list}'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>\n`
  }
}

function wordLine(words: string) {
  return `<p class=MsoNormal>${words}<o:p></o:p></p>`
}

function docsLine(words: string) {
  return `<p dir="ltr" role="presentation"><span style="font-weight:400;white-space:pre-wrap;">${words}</span></p>`
}

function asDiv(words: string) {
  return `<div>${words}</div>`
}
