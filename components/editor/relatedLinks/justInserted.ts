import type { Editor } from '@tiptap/core'

/**
 * Blocks that were inserted and not yet filled, by the editor they are in. The block's view, which
 * is drawn a moment later, takes this as the request to open its search.
 */
const inserted = new WeakMap<Editor, number>()

export function markInserted(editor: Editor, position: number) {
  inserted.set(editor, position)
}

export function wasJustInserted(editor: Editor, position: number | undefined) {
  return position !== undefined && inserted.get(editor) === position
}

export function forgetInserted(editor: Editor) {
  inserted.delete(editor)
}
