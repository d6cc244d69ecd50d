import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { NodeSelection } from '@tiptap/pm/state'
import type { DragEvent } from 'react'
import { cursorIn } from './blockAt'

/** Hands the block to the drag that begins; the editor takes it from there when it is dropped. */
export function startDrag(editor: Editor, position: number, { dataTransfer }: DragEvent) {
  const { view } = editor
  const selection = NodeSelection.create(view.state.doc, position)
  // A step of its own to undo, however soon it follows on what was typed.
  view.dispatch(closeHistory(view.state.tr.setSelection(selection)))
  const slice = selection.content()
  const { dom, text } = view.serializeForClipboard(slice)
  dataTransfer.clearData()
  dataTransfer.setData('text/html', dom.innerHTML)
  dataTransfer.setData('text/plain', text)
  dataTransfer.effectAllowed = 'copyMove'
  const block = view.nodeDOM(position)
  if (block instanceof HTMLElement) dataTransfer.setDragImage(block, 0, 0)
  view.dragging = { slice, move: true }
}

/** Dropped or not: the block that was dragged is left with the cursor in it. */
export function endDrag(editor: Editor) {
  const { view } = editor
  view.dragging = null
  const { doc, selection, tr } = view.state
  if (selection instanceof NodeSelection) {
    tr.setSelection(cursorIn(doc, selection.from, selection.node))
  }
  view.dispatch(closeHistory(tr))
  view.focus()
}
