import { Extension } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { addQuestion, goTo, leaveList, removeQuestion } from './change'
import { placeIn, type QuestionPlace } from './place'

type Change = (tr: Transaction, place: QuestionPlace) => Transaction | null

/**
 * Enter goes from the question to its answer, and from an empty line of the answer to the next
 * question; from an empty question it leads out. No key joins a question to an answer.
 */
export const QuestionKeys = Extension.create({
  name: 'questionKeys',
  // Before the keys that split and join blocks.
  priority: 200,

  addKeyboardShortcuts() {
    const run = (change: (state: EditorState) => Transaction | null) => () => {
      const { state, view } = this.editor
      const tr = change(state)
      if (tr) view.dispatch(tr.scrollIntoView())
      return tr !== null
    }
    return {
      Enter: run(at(enter)),
      Backspace: run(at(backspace)),
      Delete: run(at(deleteForward)),
    }
  },
})

function at(change: Change) {
  return (state: EditorState) => {
    const place = state.selection.empty ? placeIn(state.selection.$from) : null
    return place && change(state.tr, place)
  }
}

function enter(tr: Transaction, place: QuestionPlace) {
  if (place.isInQuestion) {
    return place.isBlank ? leaveList(tr, place) : goTo(tr, place.answerStart, 1)
  }
  return place.isOnEmptyLastLine ? addQuestion(tr, place) : null
}

function backspace(tr: Transaction, place: QuestionPlace) {
  if (!place.isAtStart) return null
  if (!place.isInQuestion) return goTo(tr, place.answerStart, -1)
  return place.isBlank ? removeQuestion(tr, place) : goTo(tr, place.start, -1)
}

function deleteForward(tr: Transaction, place: QuestionPlace) {
  return place.isAtEnd ? tr : null
}
