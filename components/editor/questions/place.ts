import type { ResolvedPos } from '@tiptap/pm/model'

/** Where in a list of questions and answers the cursor is. */
export type QuestionPlace = {
  isInQuestion: boolean
  /** Neither the question nor its answer has words. */
  isBlank: boolean
  isOnly: boolean
  /** At the first or last place of the question or of its answer. */
  isAtStart: boolean
  isAtEnd: boolean
  /** On an empty paragraph below the others of the answer. */
  isOnEmptyLastLine: boolean
  /** Before the question, before its answer, and after that. */
  start: number
  answerStart: number
  end: number
  listStart: number
  listEnd: number
}

export function placeIn($pos: ResolvedPos): QuestionPlace | null {
  const depth = listDepth($pos)
  if (depth === null) return null
  const list = $pos.node(depth)
  const index = $pos.index(depth) - ($pos.index(depth) % 2)
  const [question, answer] = [list.child(index), list.child(index + 1)]
  const start = $pos.posAtIndex(index, depth)
  const isInQuestion = $pos.index(depth) === index
  const half = isInQuestion ? question : answer
  const isInLine = $pos.depth === depth + (isInQuestion ? 1 : 2)
  const line = $pos.index(depth + 1)
  const isLast = isInQuestion || line === half.childCount - 1
  return {
    isInQuestion,
    isBlank: question.content.size === 0 && answer.textContent === '',
    isOnly: list.childCount === 2,
    isAtStart: isInLine && $pos.parentOffset === 0 && (isInQuestion || line === 0),
    isAtEnd: isInLine && $pos.parentOffset === $pos.parent.content.size && isLast,
    isOnEmptyLastLine:
      !isInQuestion && isInLine && isLast && line > 0 && $pos.parent.content.size === 0,
    start,
    answerStart: start + question.nodeSize,
    end: start + question.nodeSize + answer.nodeSize,
    listStart: $pos.before(depth),
    listEnd: $pos.after(depth),
  }
}

function listDepth($pos: ResolvedPos) {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    if ($pos.node(depth).type.name === 'questionList') return depth
  }
  return null
}
