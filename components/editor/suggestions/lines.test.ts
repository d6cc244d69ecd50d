// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { expect, onTestFinished, test } from 'vitest'
import type { NodeJson } from '@/content/document'
import { extensions } from '@/content/extensions'
import { aDocument, heading, paragraph } from '@/tests/support/views'
import { putBestLines, putLine, removeLines } from './lines'

const postId = '0190a1b2-0000-7000-8000-000000000001'
const another = '0190a1b2-0000-7000-8000-000000000002'

test('a line comes behind the paragraph with the cursor', () => {
  const editor = editorWith(paragraph('One'), paragraph('Two'), paragraph('Three'))
  cursorIn(editor, 'Two')
  expect(putLine(editor, postId)).toHaveLength(1)
  expect(shapeOf(editor)).toEqual(['One', 'Two', '→', 'Three'])
  expect(editor.state.selection.$head.parent.textContent).toBe('Two')
})

test.each(['Said', 'Part'])('from where none may stand, it goes to the next place: %s', (text) => {
  const quotation = { type: 'blockquote', content: [paragraph('Said')] }
  const rest = [heading(2, 'Part'), paragraph('Three'), paragraph('Four')]
  const editor = editorWith(paragraph('One'), paragraph('Two'), quotation, ...rest)
  cursorIn(editor, text)
  putLine(editor, postId)
  expect(shapeOf(editor)).toEqual(['One', 'Two', 'Said', 'Part', 'Three', '→', 'Four'])
})

test('from the end of the article, where none may stand, it goes back', () => {
  const editor = editorWith(paragraph('One'), paragraph('Two'), heading(2, 'Part'))
  cursorIn(editor, 'Part')
  putLine(editor, postId)
  expect(shapeOf(editor).slice(0, 4)).toEqual(['One', '→', 'Two', 'Part'])
})

test('on a line that was begun for it, it comes above, and one writes on below', () => {
  const editor = editorWith(paragraph('One'), { type: 'paragraph' }, paragraph('Two'))
  editor.commands.setTextSelection(6)
  putLine(editor, postId)
  expect(shapeOf(editor)).toEqual(['One', '→', '', 'Two'])
  expect(editor.state.selection.$head.parent.textContent).toBe('')
})

test('where the text has no place, nothing is put', () => {
  const editor = editorWith(heading(2, 'Part'))
  expect(putLine(editor, postId)).toEqual([])
  expect(putBestLines(editor, [postId])).toEqual([])
  expect(shapeOf(editor)).not.toContain('→')
})

test('the best lines come in the order of the text, and one undo takes back them alone', () => {
  const words = 'words '.repeat(80)
  const editor = editorWith(
    ...Array.from({ length: 6 }, (_, number) => paragraph(`${number} ${words}`)),
  )
  editor.commands.insertContentAt(1, 'typed ')
  const before = editor.getJSON()
  expect(putBestLines(editor, [postId, another])).toHaveLength(2)
  expect(targetsOf(editor)).toEqual([postId, another])
  expect(shapeOf(editor).map((text) => text[0])).toEqual(['t', '1', '→', '2', '3', '→', '4', '5'])
  editor.commands.undo()
  expect(editor.getJSON()).toEqual(before)
})

test('an undo takes back one line alone, however fast it followed on what was typed', () => {
  const editor = editorWith(paragraph('One'), paragraph('Two'))
  cursorIn(editor, 'One')
  editor.chain().setTextSelection(4).insertContent(' typed').splitBlock().run()
  const typed = editor.getJSON()
  putLine(editor, postId)
  const withLine = editor.getJSON()
  putLine(editor, another)
  editor.commands.undo()
  expect(editor.getJSON()).toEqual(withLine)
  editor.commands.undo()
  expect(editor.getJSON()).toEqual(typed)
})

test('lines are taken back wherever they stand by then, and what was typed since stays', () => {
  const editor = editorWith(paragraph('One'), paragraph('Two'))
  cursorIn(editor, 'One')
  const ids = putLine(editor, postId)
  putLine(editor, another)
  editor.commands.insertContentAt(1, 'Zero ')
  removeLines(editor, ids)
  expect(shapeOf(editor).slice(0, 3)).toEqual(['Zero One', 'Two', '→'])
  expect(targetsOf(editor)).toEqual([another])
})

function editorWith(...content: NodeJson[]) {
  const editor = new Editor({ extensions, content: aDocument(...content) })
  onTestFinished(() => editor.destroy())
  return editor
}

function cursorIn(editor: Editor, text: string) {
  editor.state.doc.descendants((node, position) => {
    if (node.text === text) editor.commands.setTextSelection(position + 1)
  })
}

function shapeOf({ state }: Editor) {
  const texts: string[] = []
  state.doc.forEach((node) => {
    texts.push(node.type.name === 'relatedLinkBlock' ? '→' : node.textContent)
  })
  return texts
}

function targetsOf(editor: Editor) {
  const targets: string[] = []
  editor.state.doc.forEach(({ type, attrs }) => {
    if (type.name === 'relatedLinkBlock') targets.push(attrs.links[0].target.postId)
  })
  return targets
}
