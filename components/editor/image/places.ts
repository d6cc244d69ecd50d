import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import {
  type EditorState,
  NodeSelection,
  Plugin,
  PluginKey,
  type Transaction,
} from '@tiptap/pm/state'
import { insertPoint } from '@tiptap/pm/transform'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ReactRenderer } from '@tiptap/react'
import { readCursor } from '../keys/cursorBeforeKey'
import { markInserted } from '../relatedLinks/justInserted'
import { gapNextTo } from './gap'
import type { PendingUpload } from './pending'
import { UploadPlaceholder } from './UploadPlaceholder'

/** Where in the text the picture will stand. */
export type Placed = {
  upload: PendingUpload
  position: number
  retry: () => void
  /** The author has done nothing else since: the picture is selected when it comes. */
  isAwaited?: boolean
  /** The text before the picture's own was pasted: where that is undone, the picture goes too. */
  without?: Node
}

type Change = { add: Placed[] } | { remove: string }

const key = new PluginKey<Placed[]>('pendingUploads')

/**
 * Keeps the places of pictures that are not there yet, in the order of the text, and draws what
 * becomes of them. They are no part of the document: undo, saves and readers never see them.
 */
export function pendingUploads(editor: Editor) {
  return new Plugin<Placed[]>({
    key,
    state: { init: () => [], apply: follow },
    props: {
      decorations: (state) =>
        DecorationSet.create(
          state.doc,
          placedIn(state).map((placed, index) => draw(editor, placed, index)),
        ),
    },
  })
}

export function addPlaces(editor: Editor, add: Placed[]) {
  editor.view.dispatch(withPlaces(editor.state.tr, add))
}

/** The transaction, after which the places are there. */
export function withPlaces(tr: Transaction, add: Placed[]) {
  return tr.setMeta(key, { add } satisfies Change)
}

/** Puts the node where the upload has its place, unless that was dismissed. */
export function fillPlace(editor: Editor, { id }: PendingUpload, node: Node) {
  readCursor(editor.view)
  const { state } = editor
  const placed = placedIn(state).find(({ upload }) => upload.id === id)
  if (!placed) return
  const tr = state.tr.setMeta(key, { remove: id } satisfies Change)
  const position = openPoint(tr.doc, placed.position, node)
  tr.insert(position, node)
  if (placed.isAwaited) {
    tr.setSelection(NodeSelection.create(tr.doc, position))
    markInserted(editor, position)
  }
  editor.view.dispatch(tr)
}

function placedIn(state: EditorState): Placed[] {
  return key.getState(state) ?? []
}

function follow(tr: Transaction, before: Placed[]): Placed[] {
  const change: Change | undefined = tr.getMeta(key)
  const removed = change && 'remove' in change ? change.remove : null
  const filled = before.findIndex(({ upload }) => upload.id === removed)
  // Of several at one place, those before the picture that has just come stay before it.
  const moved = before.map((placed, index) => ({
    ...placed,
    position: tr.mapping.map(placed.position, index > filled ? 1 : -1),
    isAwaited: placed.isAwaited === true && !tr.docChanged && !tr.selectionSet,
  }))
  const kept = moved.filter(({ upload, without }) => upload.id !== removed && !without?.eq(tr.doc))
  if (!change || !('add' in change)) return kept
  return [...kept, ...change.add].sort((one, other) => one.position - other.position)
}

function draw(editor: Editor, { upload, position, retry }: Placed, index: number) {
  let renderer: ReactRenderer | undefined
  const toDOM = () => {
    const props = {
      upload,
      onRetry: () => backToText(editor, retry),
      onDismiss: () => backToText(editor, () => dismiss(editor, upload)),
    }
    renderer = new ReactRenderer(UploadPlaceholder, { editor, props })
    return renderer.element
  }
  return Decoration.widget(position, toDOM, {
    key: upload.id,
    side: index + 1,
    stopEvent: () => true,
    ignoreSelection: true,
    destroy: () => renderer?.destroy(),
  })
}

function dismiss(editor: Editor, { id }: PendingUpload) {
  editor.view.dispatch(editor.state.tr.setMeta(key, { remove: id } satisfies Change))
}

/** The button that was pressed is gone in a moment, and the focus with it. */
function backToText(editor: Editor, act: () => void) {
  editor.view.focus()
  act()
}

/** The text may have changed since: two paragraphs made one around the place, for example. */
function openPoint(doc: Node, position: number, node: Node) {
  return insertPoint(doc, position, node.type) ?? gapNextTo(doc.resolve(position))
}
