import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Place } from '@/domain/checks/list'
import { focusFirstControl } from '../relatedLinks/focus'

/** Whether the place is beside the text, where phones show only one of the two. */
export function isInDetails(place: Place) {
  return 'field' in place && place.field !== 'title' && place.field !== 'standfirst'
}

/** Brings the author to the place, ready to mend it. */
export function goTo(place: Place, editor: Editor | null) {
  if ('field' in place) return focusField(place.field)
  const position = editor ? positionOf(editor.state.doc, place.path) : null
  if (editor && position !== null) goToPosition(position, editor)
}

/** With the words selected, the cursor at the head of the block, or the focus in its controls. */
export function goToPosition(position: number, editor: Editor) {
  const node = editor.state.doc.nodeAt(position)
  if (!node) return
  if (node.isText)
    editor.commands.setTextSelection({ from: position, to: position + node.nodeSize })
  else if (node.isAtom) editor.commands.setNodeSelection(position)
  else editor.commands.setTextSelection(position + 1)
  // At once: the command of that name waits for the next frame.
  editor.view.focus()
  const { node: shown } = editor.view.domAtPos(position + (node.isAtom ? 0 : 1))
  const element = node.isAtom ? editor.view.nodeDOM(position) : shown
  const target = element instanceof Element ? element : element?.parentElement
  target?.scrollIntoView({ block: 'center' })
  // Its controls appear with the selection.
  if (node.isAtom && !node.isText) requestAnimationFrame(() => focusFirstControl(editor, position))
}

function focusField(field: string) {
  const place = document.querySelector<HTMLElement>(`[data-field="${field}"]`)
  const control = place?.matches('input, select, textarea') ? place : place?.querySelector('button')
  control?.focus()
}

/** The position before the node; null where the document has changed since and has none there. */
function positionOf(doc: Node, path: number[]): number | null {
  let node = doc
  let position = -1
  for (const index of path) {
    if (index >= node.childCount) return null
    position += 1
    for (let before = 0; before < index; before += 1) position += node.child(before).nodeSize
    node = node.child(index)
  }
  return position
}
