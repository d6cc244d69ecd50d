import type { NodeJson } from '@/content/document'

/** What a new table has: a row of headers over two of cells. */
export const emptyTable: NodeJson = {
  type: 'table',
  content: [row('tableHeader'), row('tableCell'), row('tableCell')],
}

function row(cell: 'tableHeader' | 'tableCell'): NodeJson {
  const content = Array.from({ length: 3 }, () => ({
    type: cell,
    content: [{ type: 'paragraph' }],
  }))
  return { type: 'tableRow', content }
}
