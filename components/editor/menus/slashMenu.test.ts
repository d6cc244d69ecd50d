// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { anEditor, placeCursor, press, typeText } from '@/tests/support/typing'
import { paragraph } from '@/tests/support/views'
import { SlashMenu } from './slashMenu'

test('Enter takes the block that is found, also before the list is drawn', () => {
  const editor = anEditor([{ type: 'paragraph' }], SlashMenu)
  typeText(editor, '/tab')
  expect(press(editor, 'Enter')).toBe(true)
  expect(editor.state.doc.child(0).type.name).toBe('table')
})

test('the arrows go from block to block, and round', () => {
  const editor = anEditor([{ type: 'paragraph' }], SlashMenu)
  typeText(editor, '/heading')
  press(editor, 'ArrowDown')
  press(editor, 'Enter')
  expect(editor.state.doc.child(0).attrs.level).toBe(3)
})

test('Enter on words that name no block is a new line', () => {
  const editor = anEditor([{ type: 'paragraph' }], SlashMenu)
  typeText(editor, '/home is where it lies.')
  press(editor, 'Enter')
  expect(editor.getText()).toBe('/home is where it lies.\n\n')
})

test('a slash before written words puts the block below them', () => {
  const editor = anEditor([paragraph('Written.')], SlashMenu)
  placeCursor(editor, 'Written.', 0)
  typeText(editor, '/callout')
  press(editor, 'Enter')
  expect(editor.state.doc.child(0).eq(editor.schema.nodeFromJSON(paragraph('Written.')))).toBe(true)
  expect(editor.state.doc.child(1).type.name).toBe('callout')
})
