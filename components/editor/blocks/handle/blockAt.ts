import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, Selection } from '@tiptap/pm/state'

/** Where the block with the cursor begins. */
export function selectedPosition({ doc, selection }: EditorState): number {
  const { $from } = selection
  return $from.depth > 0 ? $from.before(1) : startOf(doc, $from.index(0))
}

/** Where the block on that line of the screen begins; null where there is none. */
export function positionUnder(editor: Editor, y: number): number | null {
  const { view } = editor
  const { left, width } = view.dom.getBoundingClientRect()
  const under = document.elementsFromPoint(left + width / 2, y)
  const block = under.find((element) => element.parentElement === view.dom)
  if (!block) return null
  const position = view.posAtDOM(block, 0, -1)
  return position < 0 ? null : startOfBlockAt(view.state, position)
}

function startOfBlockAt({ doc }: EditorState, position: number) {
  const $position = doc.resolve(position)
  if ($position.depth > 0) return $position.before(1)
  return $position.nodeAfter ? position : null
}

/** Puts the cursor into the block, unless it is in there already. */
export function goToBlock(editor: Editor, position: number) {
  const { state, view } = editor
  const node = state.doc.nodeAt(position)
  if (!node || selectedPosition(state) === position) return
  view.dispatch(state.tr.setSelection(cursorIn(state.doc, position, node)))
}

/** Never the whole of a text: the next letter would replace it. */
export function cursorIn(doc: Node, position: number, node: Node): Selection {
  if (node.isAtom) return NodeSelection.create(doc, position)
  return Selection.near(doc.resolve(position + 1))
}

export function startOf(doc: Node, index: number) {
  let start = 0
  for (let before = 0; before < Math.min(index, doc.childCount); before += 1) {
    start += doc.child(before).nodeSize
  }
  return start
}
