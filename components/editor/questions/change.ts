import { Selection, type Transaction } from '@tiptap/pm/state'
import type { QuestionPlace } from './place'

type Place = Pick<QuestionPlace, 'isOnly' | 'start' | 'end' | 'listStart' | 'listEnd'>

/** Puts the cursor at the nearest text, looking in one direction first. */
export function goTo(tr: Transaction, position: number, direction: 1 | -1) {
  return tr.setSelection(Selection.near(tr.doc.resolve(position), direction))
}

/** A new question below, in place of the empty last line of the answer where there is one. */
export function addQuestion(
  tr: Transaction,
  { end, isOnEmptyLastLine }: Pick<QuestionPlace, 'end' | 'isOnEmptyLastLine'>,
) {
  const { question, answer } = tr.doc.type.schema.nodes
  const empty = [question?.create(), answer?.createAndFill()].filter((node) => node != null)
  tr.insert(end, empty)
  // An empty paragraph takes two places, before the end of the answer.
  if (isOnEmptyLastLine) tr.delete(end - 3, end - 1)
  return goTo(tr, tr.mapping.map(end, -1), 1)
}

/** Takes the question and its answer away, with the list where it was the only one. */
export function removeQuestion(tr: Transaction, place: Place) {
  if (place.isOnly) return replaceList(tr, place)
  return goTo(tr.delete(place.start, place.end), place.start, -1)
}

/** Takes a blank question away, and goes on below the list. */
export function leaveList(tr: Transaction, place: Place) {
  if (place.isOnly) return replaceList(tr, place)
  const paragraph = tr.doc.type.schema.nodes.paragraph
  if (paragraph) tr.insert(place.listEnd, paragraph.create())
  tr.delete(place.start, place.end)
  return goTo(tr, tr.mapping.map(place.listEnd, -1), 1)
}

function replaceList(tr: Transaction, { listStart, listEnd }: Place) {
  const paragraph = tr.doc.type.schema.nodes.paragraph
  if (paragraph) tr.replaceWith(listStart, listEnd, paragraph.create())
  return goTo(tr, listStart, 1)
}
