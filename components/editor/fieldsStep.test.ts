// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { anEditor } from '@/tests/support/typing'
import { paragraph } from '@/tests/support/views'
import { FieldsStep, fieldTextsOf } from './fieldsStep'

test('one undo takes back what was done to the title and to the text, and redo does it again', () => {
  const editor = anEditor([paragraph('Season one.')])
  const told: unknown[] = []
  editor.on('transaction', ({ transaction }) => told.push(fieldTextsOf(transaction)?.title))
  const { tr } = editor.state
  tr.insertText('Part', 1, 7).step(new FieldsStep(texts('Season One'), texts('Part One')))
  editor.view.dispatch(tr)
  editor.commands.undo()
  expect(editor.getText()).toBe('Season one.')
  editor.commands.redo()
  expect(editor.getText()).toBe('Part one.')
  expect(told).toEqual(['Part One', 'Season One', 'Part One'])
})

test('a change of the title alone is undone in the text, too', () => {
  const editor = anEditor([paragraph('Words.')])
  const told: unknown[] = []
  editor.on('transaction', ({ transaction }) => told.push(fieldTextsOf(transaction)?.title))
  editor.view.dispatch(editor.state.tr.step(new FieldsStep(texts('One'), texts('Two'))))
  editor.commands.undo()
  expect(told).toEqual(['Two', 'One'])
})

function texts(title: string) {
  return { title, standfirst: '' }
}
