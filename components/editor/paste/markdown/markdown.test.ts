// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { DocumentJson } from '@/content/document'
import { notationOf } from '@/tests/paste/notation'
import { openEditor } from '@/tests/support/pasting'
import { aDocument, paragraph } from '@/tests/support/views'
import { looksLikeMarkdown } from './looksLikeMarkdown'

let opened: Awaited<ReturnType<typeof openEditor>> | null = null

afterEach(async () => {
  await opened?.close()
  opened = null
})

describe('written as Markdown is', () => {
  test.each([
    '# One\n\n## Two',
    '# One\n\n- a\n- b',
    'See [this](https://a.example) and **that**.',
    '```\ncode\n```',
    '| a | b |\n|---|---|\n| 1 | 2 |\n\n> quoted',
    '# One\r\n\r\nSome *words*.',
  ])('%j', (text) => expect(looksLikeMarkdown(text)).toBe(true))
})

describe('written as Markdown is not', () => {
  test.each([
    'Only words.',
    '- a\n- b\n- c',
    '1. one\n2. two',
    '> as he wrote\n> yesterday',
    'The #1 fan of C# and 2 * 3 * 4.',
    '# a comment',
    'Use snake_case_names or __init__ here.',
    'a [note] (in brackets)',
    '****',
    '---\n---',
  ])('%j', (text) => expect(looksLikeMarkdown(text)).toBe(false))
})

const markdown = '## Two\n\nSome **bold** words.'

test('undone, what was formatted is plain text again, and undone again, it is gone', async () => {
  const { editor, paste } = await open()
  await paste({ 'text/plain': markdown })
  await vi.waitFor(() => expect(written()).toBe('h2 Two\np Some **bold** words.'))
  editor.commands.undo()
  expect(editor.getText()).toBe('## Two\n\nSome **bold** words.')
  editor.commands.undo()
  expect(written()).toBe('p')
})

test('it stands where it was pasted, and what was around it stays', async () => {
  const { editor, paste } = await open(aDocument(paragraph('Before.'), paragraph('After.')))
  editor.commands.setTextSelection(8)
  await paste({ 'text/plain': `One.\n\n${markdown}` })
  await vi.waitFor(() =>
    expect(written()).toBe('p Before.One.\nh2 Two\np Some **bold** words.\np After.'),
  )
})

test('what is written while its reader is on the way stays', async () => {
  const { editor, paste } = await open(aDocument(paragraph('Before.'), paragraph()))
  editor.commands.focus('end')
  const pasting = paste({ 'text/plain': markdown })
  editor.commands.insertContentAt(1, 'Typed. ')
  await pasting
  await vi.waitFor(() => expect(written()).toBe('p Typed. Before.\nh2 Two\np Some **bold** words.'))
})

test('pasted without formatting, it is what it is', async () => {
  const { editor } = await open()
  const { view } = editor
  view.pasteText(markdown)
  expect(editor.getText()).toContain('**bold**')
})

async function open(content?: DocumentJson) {
  const made = await openEditor(content)
  opened = made
  return made
}

function written() {
  return notationOf(opened?.editor.getJSON() as DocumentJson).replace(/(?<=.)\np$/, '')
}
