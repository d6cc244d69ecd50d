// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { toast } from 'sonner'
import { expect, onTestFinished, test } from 'vitest'
import type { NodeJson } from '@/content/document'
import { extensions } from '@/content/extensions'
import { aDocument, heading, paragraph } from '@/tests/support/views'
import { useLines } from './useLines'

const target = { id: '0190a1b2-0000-7000-8000-000000000001', title: 'There' }

test('why none is placed is said: no place, or none far enough from the links that are there', () => {
  linesOf(heading(2, 'Part')).putBest([target])
  expect(lastSaid()).toMatch(/between two paragraphs/)
  const lines = linesOf(paragraph('One'), paragraph('Two'), paragraph('Three'))
  lines.put(target)
  lines.putBest([target])
  expect(lastSaid()).toMatch(/within 350 characters/)
})

function linesOf(...content: NodeJson[]) {
  const editor = new Editor({ extensions, content: aDocument(...content) })
  onTestFinished(() => editor.destroy())
  return useLines(editor, () => {})
}

function lastSaid() {
  const said = toast.getHistory().at(-1)
  return said && 'title' in said ? said.title : null
}
