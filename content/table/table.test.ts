import { describe, expect, test } from 'vitest'
import { rendered } from '@/tests/support/rendered'
import { aDocument, linked, paragraph } from '@/tests/support/views'
import { Document, type NodeJson } from '../document'
import { plainText } from '../plainText'
import { referencesOf } from '../references'

describe('a table', () => {
  test('scrolls within itself, by keyboard too', () => {
    const html = rendered(table([cell('tableHeader', 'Year')], [cell('tableCell', '2026')]))
    expect(html).toBe(
      '<div class="table-frame" role="group" aria-label="Table" tabindex="0"><table>' +
        '<thead><tr><th scope="col"><p>Year</p></th></tr></thead><tbody><tr><td><p>2026</p></td></tr></tbody></table></div>',
    )
  })

  test('keeps cells that go over several columns', () => {
    const wide = { ...cell('tableCell', 'Both'), attrs: { colspan: 2, rowspan: 1 } }
    expect(rendered(table([wide]))).toMatch(/<td colspan="2"><p>Both<\/p>/i)
  })

  test('has no header without words', () => {
    const blank = { type: 'tableHeader', content: [{ type: 'paragraph' }] }
    const html = rendered(table([blank, cell('tableHeader', 'Year')]))
    expect(html).toContain('<td data-header=""></td><th scope="col"><p>Year</p></th>')
  })

  test('has headers of its rows, too, and no head that a cell reaches out of', () => {
    const year = cell('tableHeader', 'Year')
    const tall = { ...year, attrs: { colspan: 1, rowspan: 2 } }
    expect(rendered(table([year, cell('tableCell', '2026')]))).toContain('<th scope="row">')
    expect(rendered(table([year, tall], [year]))).not.toContain('<thead>')
  })

  test('holds no table, and no cell wider than any table', () => {
    const inner = table([cell('tableCell', 'Inner')])
    const nested = { type: 'tableCell', content: [inner] }
    const endless = { ...cell('tableCell', 'Wide'), attrs: { colspan: 1e9, rowspan: 1 } }
    for (const wrong of [nested, endless]) {
      expect(Document.safeParse(aDocument(table([wrong]))).success).toBe(false)
    }
  })

  test('is found in the plain text and in the references, cell by cell', () => {
    const link = paragraph(linked('https://a.example/', 'Two'))
    const body = aDocument(
      table([cell('tableCell', 'One'), { type: 'tableCell', content: [link] }]),
    )
    expect(plainText(body)).toBe('One\n\nTwo')
    expect(referencesOf(body).urls).toEqual(['https://a.example/'])
  })
})

function table(...rows: NodeJson[][]): NodeJson {
  return { type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) }
}

function cell(type: string, text: string): NodeJson {
  return { type, content: [paragraph(text)] }
}
