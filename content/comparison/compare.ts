import type { DocumentJson } from '../document'
import { align, type Pair } from './align'
import { type Budget, newBudget } from './budget'
import type { Detail, Names } from './details'
import { type Line, linesOf } from './lines'
import { type Change, compareTexts, compareWords, isAsBefore, type Piece } from './words'

/** What became of one line of a document. */
export type ComparedBlock = {
  change: Change | 'changed'
  kind: string
  /** Where it was something else before. */
  kindBefore: string | null
  type: string
  pieces: Piece[]
  details: { name: string; pieces: Piece[] }[]
  pictureId: string | null
  /** Where it was another picture before. */
  pictureIdBefore: string | null
}

/** Two documents as readers see them, block by block and word by word. */
export function compareDocuments(
  before: DocumentJson,
  after: DocumentJson,
  names: Names,
  budget: Budget = newBudget(),
): ComparedBlock[] {
  const pairs = align(linesOf(before, names), linesOf(after, names), budget)
  return pairs.map((pair) => compared(pair, budget))
}

function compared({ before, after }: Pair, budget: Budget): ComparedBlock {
  const old = before ?? { ...nothing, ...pick(after) }
  const now = after ?? { ...nothing, ...pick(before) }
  const pieces = compareWords(old.words, now.words, budget)
  const details = compareDetails(old.details, now.details, budget)
  const kindBefore = old.kind === now.kind ? null : old.kind
  const pictureIdBefore = old.pictureId === now.pictureId ? null : old.pictureId
  const isSame =
    kindBefore === null &&
    pictureIdBefore === null &&
    [pieces, ...details.map((detail) => detail.pieces)].flat().every(isAsBefore)
  const change =
    before === null ? 'inserted' : after === null ? 'removed' : isSame ? 'kept' : 'changed'
  const { kind, type, pictureId } = now
  return { change, kind, kindBefore, type, pieces, details, pictureId, pictureIdBefore }
}

const nothing = { words: [], details: [] }

/** All of a line but its words, for the one that is not there. */
function pick(line: Line | null) {
  const { kind = '', type = '', hasText = true, pictureId = null } = line ?? {}
  return { kind, type, hasText, pictureId }
}

function compareDetails(before: Detail[], after: Detail[], budget: Budget) {
  const names = new Set([...after, ...before].map(({ name }) => name))
  const textOf = (details: Detail[], wanted: string) =>
    details.find(({ name }) => name === wanted)?.text ?? ''
  return [...names].map((name) => ({
    name,
    pieces: compareTexts(textOf(before, name), textOf(after, name), budget),
  }))
}
