export type FieldState = { text: string; caret: number }

const maxSteps = 200

/**
 * The steps in which the text of a field is undone and redone: what was typed, or deleted, at one
 * place without moving the caret in between.
 */
export function newFieldHistory(text: string) {
  let now: FieldState = { text, caret: text.length }
  let deed: string | null = null
  const past: FieldState[] = []
  const future: FieldState[] = []

  function move(from: FieldState[], to: FieldState[]): FieldState | null {
    const state = from.pop()
    if (!state) return null
    to.push(now)
    now = state
    deed = null
    return state
  }

  return {
    changed(next: FieldState) {
      if (next.text === now.text) return
      const nextDeed = deedOf(now, next)
      if (deed === null || nextDeed !== deed) past.push(now)
      if (past.length > maxSteps) past.shift()
      future.length = 0
      deed = nextDeed
      now = next
    },
    undo: () => move(past, future),
    redo: () => move(future, past),
    text: () => now.text,
  }
}

/** Null is a step of its own, such as what is pasted over a selection or replaced from elsewhere. */
function deedOf(before: FieldState, after: FieldState) {
  const grown = after.text.length - before.text.length
  const hasFollowed = after.caret - grown === before.caret
  if (!hasFollowed || Math.abs(grown) !== 1) return null
  return grown > 0 ? 'type' : 'delete'
}
