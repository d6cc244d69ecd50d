// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import type { NodeJson } from '@/content/document'
import { anEditor, press, typeText } from '@/tests/support/typing'
import { embed, image, paragraph, relatedLinkBlock } from '@/tests/support/views'
import { SmartCharacters } from '../typing/smartCharacters'
import { SelectedBlockKeys } from './selectedBlockKeys'

const blocks: [string, NodeJson][] = [
  ['an image', image()],
  ['a related-link block', relatedLinkBlock()],
  ['an embed', embed()],
  ['a divider', { type: 'horizontalRule' }],
]

describe.each(blocks)('while %s is selected', (_name, block) => {
  test('what is typed is written below it', () => {
    const editor = withSelected([paragraph('Before'), block, paragraph('After')])
    typeText(editor, '“Next”')
    expect(shape(editor)).toEqual(['Before', block.type, '“Next”', 'After'])
  })

  test('Enter begins a paragraph below it', () => {
    const editor = withSelected([paragraph('Before'), block, paragraph('After')])
    expect(press(editor, 'Enter')).toBe(true)
    typeText(editor, 'Next')
    expect(shape(editor)).toEqual(['Before', block.type, 'Next', 'After'])
  })

  test('a paste, and a letter made of two keys, go below it', () => {
    for (const event of [new Event('paste'), new Event('compositionstart')]) {
      const editor = withSelected([block])
      editor.view.dom.dispatchEvent(event)
      expect(editor.state.selection.$from.parent.type.name).toBe('paragraph')
      expect(editor.state.doc.firstChild?.type.name).toBe(block.type)
    }
  })
})

test('an empty paragraph below the block is written in', () => {
  const editor = withSelected([image(), { type: 'paragraph' }, paragraph('After')])
  press(editor, 'Enter')
  typeText(editor, 'Next')
  expect(shape(editor)).toEqual(['image', 'Next', 'After'])
})

test('a block in a quotation is written on below in the quotation', () => {
  const editor = withSelected([
    { type: 'blockquote', content: [paragraph('Said'), relatedLinkBlock()] },
  ])
  typeText(editor, 'on')
  expect(editor.state.doc.firstChild?.lastChild?.textContent).toBe('on')
})

test('one undo takes back what was written below, and the block stays', () => {
  const editor = withSelected([image(), paragraph('After')])
  typeText(editor, 'a')
  editor.commands.undo()
  expect(shape(editor)).toEqual(['image', 'After'])
})

test('quotation marks are curled below a block as everywhere', () => {
  const editor = withSelected([image()], SmartCharacters)
  typeText(editor, '"')
  expect(shape(editor)).toEqual(['image', '“'])
})

/** With the first block that is no text selected. */
function withSelected(content: NodeJson[], ...editing: Parameters<typeof anEditor>[1][]) {
  const editor = anEditor(content, SelectedBlockKeys, ...editing)
  let place: number | null = null
  editor.state.doc.descendants((node, position) => {
    if (node.isAtom && node.isBlock) place ??= position
  })
  editor.commands.setNodeSelection(place ?? 0)
  return editor
}

/** The text of each paragraph, the name of each other block. */
function shape({ state }: Editor) {
  return state.doc.children.map(({ type, textContent }) =>
    type.name === 'paragraph' ? textContent : type.name,
  )
}
