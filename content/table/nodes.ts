import { TableCell, TableHeader, Table as TableNode, TableRow } from '@tiptap/extension-table'
import { z } from 'zod'
import { validated } from '../attribute'

export const CellSpan = z.int().min(1).max(100)

/** No table in a table, and nothing that is wider than a cell of one. */
const content = '(paragraph | bulletList | orderedList)+'

/** Wide ones scroll within the element around them. The columns are as wide as their words. */
export const Table = TableNode.extend({
  group: 'part',

  parseHTML() {
    return [{ tag: 'table' }]
  },

  renderHTML() {
    return ['div', { class: 'table-frame' }, ['table', ['tbody', 0]]]
  },
  // Without the view of its own that Tiptap gives it for columns that are dragged.
}).configure({ View: null })

const Cell = TableCell.extend({ content, addAttributes: spans })
const HeaderCell = TableHeader.extend({
  content,
  addAttributes: spans,

  parseHTML() {
    return [{ tag: 'th' }, { tag: 'td[data-header]', priority: 60 }]
  },
})

export const tableNodes = [Table, TableRow, HeaderCell, Cell]

function spans() {
  return { colspan: span('colspan'), rowspan: span('rowspan') }
}

/** Cells that go over several columns or rows come with what is pasted. */
function span(name: 'colspan' | 'rowspan') {
  return {
    default: 1,
    validate: validated(CellSpan),
    parseHTML: (element: HTMLElement) =>
      CellSpan.catch(1).parse(Number(element.getAttribute(name))),
  }
}
