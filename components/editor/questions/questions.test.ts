import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import type { NodeJson } from '@/content/document'
import { extensions } from '@/content/extensions'
import { aDocument, paragraph } from '@/tests/support/views'
import { addQuestion, leaveList, removeQuestion } from './change'
import { placeIn } from './place'

const schema = getSchema(extensions)

describe('the place of the cursor', () => {
  test('in a question is known by its edges', () => {
    const place = placeOf(at(list(['Who?', 'She.']), 'Who?', 4))
    expect(place).toMatchObject({ isInQuestion: true, isAtStart: false, isAtEnd: true })
  })

  test('in an answer is at its end only in its last line', () => {
    const answer = list(['Who?', 'One.', 'Two.'])
    expect(placeOf(at(answer, 'One.', 4))).toMatchObject({ isInQuestion: false, isAtEnd: false })
    expect(placeOf(at(answer, 'Two.', 4))).toMatchObject({ isAtEnd: true, isAtStart: false })
  })

  test('outside of questions is none', () => {
    expect(placeIn(at(aDocument(paragraph('Text.')), 'Text.', 0).selection.$from)).toBe(null)
  })
})

describe('a question', () => {
  test('is added below, in place of the empty line from which it was asked for', () => {
    const state = at(list(['Who?', 'She.', ''], ['Why?', 'Thus.']), '', 0)
    expect(placeOf(state).isOnEmptyLastLine).toBe(true)
    const tr = addQuestion(state.tr, placeOf(state))
    expect(textsOf(tr.doc)).toEqual(['Who?', 'She.', '', '', 'Why?', 'Thus.'])
    expect(tr.selection.$from.parent.type.name).toBe('question')
    expect(tr.selection.$from.index(1)).toBe(2)
  })

  test('is taken away with its answer, and the last one with the list', () => {
    const two = at(list(['Who?', 'She.'], ['Why?', 'Thus.']), 'Why?', 0)
    const one = removeQuestion(two.tr, placeOf(two))
    expect(textsOf(one.doc)).toEqual(['Who?', 'She.'])
    expect(one.selection.$from.parent.textContent).toBe('She.')
    const last = at(list(['Who?', 'She.']), 'Who?', 0)
    expect(removeQuestion(last.tr, placeOf(last)).doc.child(0).type.name).toBe('paragraph')
  })

  test('that stays blank leads out of the list', () => {
    const state = at(list(['Who?', 'She.'], ['', '']), '', 0)
    expect(placeOf(state)).toMatchObject({ isInQuestion: true, isBlank: true, isOnly: false })
    const tr = leaveList(state.tr, placeOf(state))
    expect(textsOf(tr.doc)).toEqual(['Who?', 'She.', ''])
    expect(tr.selection.$from.depth).toBe(1)
    expect(tr.selection.$from.parent.type.name).toBe('paragraph')
  })
})

/** Questions, each with the lines of its answer. */
function list(...questions: [question: string, ...answer: string[]][]) {
  return aDocument({
    type: 'questionList',
    content: questions.flatMap(([question, ...answer]) => [
      line('question', question),
      { type: 'answer', content: answer.map((text) => line('paragraph', text)) },
    ]),
  })
}

function line(type: string, text: string): NodeJson {
  return text ? { type, content: [{ type: 'text', text }] } : { type }
}

/** With the cursor in the first block with that text. */
function at(document: object, text: string, offset: number) {
  const doc = Node.fromJSON(schema, document)
  let place: number | null = null
  doc.descendants((node, position) => {
    if (place === null && node.isTextblock && node.textContent === text) place = position + 1
  })
  const selection = TextSelection.create(doc, (place ?? 0) + offset)
  return EditorState.create({ schema, doc, selection })
}

function placeOf(state: EditorState) {
  const place = placeIn(state.selection.$from)
  if (!place) throw new Error('The cursor is in no question.')
  return place
}

function textsOf(doc: Node) {
  const texts: string[] = []
  doc.descendants((node) => {
    if (node.isTextblock) texts.push(node.textContent)
  })
  return texts
}
