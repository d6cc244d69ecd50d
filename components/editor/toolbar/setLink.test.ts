// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { anEditor } from '@/tests/support/typing'
import { linked, paragraph } from '@/tests/support/views'
import { setLink } from './setLink'

const href = 'https://example.com'

test('selected words are linked without the spaces around them', () => {
  const editor = anEditor([paragraph('See these words now')])
  editor.commands.setTextSelection({ from: 4, to: 16 })
  setLink(editor, href, 'Name')
  expect(linksOf(editor)).toEqual([['these words', href]])
})

test('a link with the cursor leads elsewhere as a whole', () => {
  const editor = anEditor([paragraph('See ', linked('/old', 'these words'), ' now')])
  editor.commands.setTextSelection(8)
  setLink(editor, href, 'Name')
  expect(linksOf(editor)).toEqual([['these words', href]])
})

test('where nothing is selected, the name of the target is written', () => {
  const editor = anEditor([paragraph('See ')])
  editor.commands.setTextSelection(5)
  setLink(editor, href, 'Its name')
  expect(linksOf(editor)).toEqual([['Its name', href]])
})

function linksOf(editor: ReturnType<typeof anEditor>) {
  const found: unknown[] = []
  editor.state.doc.descendants(({ text, marks }) => {
    const link = marks.find(({ type }) => type.name === 'link')
    if (link) found.push([text, link.attrs.href])
  })
  return found
}
