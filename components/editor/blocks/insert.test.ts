// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Document, type NodeJson } from '@/content/document'
import { extensions } from '@/content/extensions'
import { placeCursor } from '@/tests/support/typing'
import { aDocument, paragraph } from '@/tests/support/views'
import { insertRelatedLinkBlock } from '../relatedLinks/insert'
import { blockChoices } from '.'
import { setApart } from './setApart'

const answer = { type: 'shortAnswer', content: [{ type: 'text', text: 'Yes.' }] }
const cell = { type: 'tableCell', content: [paragraph('Cell')] }
const places: [string, NodeJson[]][] = [
  ['an empty article', [{ type: 'paragraph' }]],
  ['a paragraph', [paragraph('Before'), paragraph('Here'), paragraph('After')]],
  ['a quotation', [{ type: 'blockquote', content: [paragraph('Here')] }]],
  [
    'a list',
    [{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Here')] }] }],
  ],
  ['a callout', [{ type: 'callout', content: [paragraph('Here')] }, paragraph('After')]],
  ['a table', [{ type: 'table', content: [{ type: 'tableRow', content: [cell, cell] }] }]],
  ['a short answer', [answer, paragraph('After')]],
]
const choices = blockChoices.filter(({ id }) => id !== 'image')

describe.each(places)('in %s', (_place, content) => {
  test.each(choices.map((choice) => [choice.label, choice] as const))(
    '%s can be inserted: the article stays whole, and no word is lost',
    (_label, choice) => {
      const editor = editorWith(content)
      const words = editor.getText()
      choice.insert(editor)
      expect(Document.safeParse(editor.getJSON()).error).toBe(undefined)
      for (const word of words.split(/\s+/)) expect(editor.getText()).toContain(word)
    },
  )
})

describe('below a written paragraph, which stays as it is', () => {
  const elsewhere = ['shortAnswer', 'suggestedLink', 'uploadedImage']
  const below = choices.filter(({ id }) => !elsewhere.includes(id))

  test.each(
    below.flatMap((choice) => [0, 2, 4].map((offset) => [choice.label, offset, choice] as const)),
  )('%s is inserted, with the cursor behind %i letters', (_label, offset, choice) => {
    const editor = editorWith([paragraph('Before'), paragraph('Here'), paragraph('After')])
    placeCursor(editor, 'Here', offset)
    choice.insert(editor)
    const [before, here, inserted, after] = editor.state.doc.children
    expect([before, here, after].map((node) => node?.textContent)).toEqual([
      'Before',
      'Here',
      'After',
    ])
    expect(here?.type.name).toBe('paragraph')
    expect(inserted?.textContent).toBe('')
  })
})

describe('the block', () => {
  test.each(setApart.map((choice) => [choice.id, choice] as const))(
    '%s takes the place of an empty paragraph, and the cursor is ready to write',
    (_id, choice) => {
      const editor = editorWith([paragraph('Before'), { type: 'paragraph' }])
      choice.insert(editor)
      expect(editor.state.selection.$from.parent.isTextblock).toBe(true)
      expect(editor.state.selection.$from.parent.content.size).toBe(0)
      expect(editor.state.doc.childCount).toBeLessThanOrEqual(3)
    },
  )

  test('leaves no empty item behind, where the list was ended with it', () => {
    const items = [paragraph('Item'), { type: 'paragraph' }].map((content) => ({
      type: 'listItem',
      content: [content],
    }))
    const editor = editorWith([{ type: 'bulletList', content: items }])
    editor.commands.setTextSelection(11)
    insertRelatedLinkBlock(editor)
    expect(editor.state.doc.child(0).childCount).toBe(1)
    expect(editor.state.doc.child(1).type.name).toBe('relatedLinkBlock')
  })

  test.each(['table', 'relatedLinks', 'heading2', 'divider'])(
    '%s takes the place of a list that has nothing in it',
    (id) => {
      const item = { type: 'listItem', content: [{ type: 'paragraph' }] }
      const editor = editorWith([paragraph('Before'), { type: 'bulletList', content: [item] }])
      blockChoices.find((choice) => choice.id === id)?.insert(editor)
      expect(editor.getJSON().content?.map(({ type }) => type)).not.toContain('bulletList')
    },
  )

  test('that may stand in a callout is put there, and any other below it', () => {
    const callout = { type: 'callout', content: [paragraph('Here')] }
    for (const [id, index] of [
      ['bulletList', 0],
      ['heading2', 1],
    ] as const) {
      const editor = editorWith([callout, paragraph('After')])
      blockChoices.find((choice) => choice.id === id)?.insert(editor)
      expect(editor.state.selection.$from.index(0)).toBe(index)
    }
  })

  test('of related links comes below a table and below a short answer', () => {
    for (const content of [places[5]?.[1], places[6]?.[1]]) {
      const editor = editorWith(content ?? [])
      insertRelatedLinkBlock(editor)
      expect(editor.state.doc.child(1).type.name).toBe('relatedLinkBlock')
    }
  })
})

describe('the short answer', () => {
  const insert = setApart[0]?.insert ?? (() => {})

  test('is made of the first paragraph, and the cursor stays in it', () => {
    const editor = editorWith([paragraph('Yes.'), paragraph('Why.')])
    editor.commands.setTextSelection(2)
    insert(editor)
    expect(editor.getJSON()).toMatchObject(aDocument(answer, paragraph('Why.')))
    expect(editor.state.selection.$from.parent.type.name).toBe('shortAnswer')
  })

  test('is gone to where there is one', () => {
    const editor = editorWith([answer, paragraph('Why.')])
    insert(editor)
    expect(editor.getJSON()).toMatchObject(aDocument(answer, paragraph('Why.')))
    expect(editor.state.selection.$from.parent.textContent).toBe('Yes.')
  })
})

/** With the cursor at the end of what says "Here", or else of the first text. */
function editorWith(content: NodeJson[]) {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions,
    content: aDocument(...content),
  })
  onTestFinished(() => editor.destroy())
  let place = 1
  editor.state.doc.descendants((node, position) => {
    if (node.isTextblock && node.textContent === 'Here') place = position + 1 + node.content.size
    else if (node.isTextblock && node.content.size === 0) place = position + 1
    else if (node.textContent === 'Cell' && node.isTextblock) place = position + 1
  })
  editor.commands.setTextSelection(place)
  return editor
}
