import type { Editor } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { dropPoint } from '@tiptap/pm/transform'
import type { EditorView } from '@tiptap/pm/view'
import { gapNextTo } from './gap'
import { insertImages } from './insert'

/** Takes files that are dropped into the text, and pictures that are pasted. */
export function takeFiles(editor: Editor) {
  return new Plugin({
    props: {
      handleDrop(view, event, _slice, moved) {
        const files = [...(event.dataTransfer?.files ?? [])]
        if (moved || view.dragging || files.length === 0) return false
        // Whatever the file is: the browser would leave the page to show it.
        insertImages(editor, files, placeUnder(view, event))
        return true
      },
      handlePaste(_view, event) {
        const files = picturesIn(event.clipboardData)
        insertImages(editor, files)
        return files.length > 0
      },
    },
  })
}

function placeUnder(view: EditorView, { clientX, clientY }: MouseEvent) {
  const { doc, schema } = view.state
  const position = view.posAtCoords({ left: clientX, top: clientY })?.pos ?? doc.content.size
  const image = schema.nodes.image?.create()
  const slice = image && new Slice(Fragment.from(image), 0, 0)
  return (slice && dropPoint(doc, position, slice)) ?? gapNextTo(doc.resolve(position))
}

/** Word and its like put a picture of the text beside it: where there is text, that is meant. */
function picturesIn(clipboard: DataTransfer | null) {
  const text = clipboard?.getData('text/plain').trim() ?? ''
  const files = text === '' ? [...(clipboard?.files ?? [])] : []
  return files.filter(({ type }) => type.startsWith('image/'))
}
