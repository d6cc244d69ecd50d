import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Place } from '@/domain/checks/list'

/** Whether the place is beside the text, where phones show only one of the two. */
export function isInDetails(place: Place) {
  return 'field' in place && (place.field === 'section' || place.field === 'hero')
}

/** Brings the author to the place, ready to mend it. */
export function goTo(place: Place, editor: Editor | null) {
  if ('field' in place) return focusField(place.field)
  const position = editor ? positionOf(editor.state.doc, place.path) : null
  if (!editor || position === null) return
  const node = editor.state.doc.nodeAt(position)
  const chain = editor.chain().focus()
  if (node?.isText) chain.setTextSelection({ from: position, to: position + node.nodeSize })
  else if (node?.isAtom) chain.setNodeSelection(position)
  else chain.setTextSelection(position + 1)
  chain.scrollIntoView().run()
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
