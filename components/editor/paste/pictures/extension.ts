import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { makePendingUpload, type PendingUpload } from '../../image/pending'
import { type Placed, withPlaces } from '../../image/places'
import { bringIn, fetchPicture } from './bring'
import type { FoundPicture } from './found'

/** A picture in what was pasted, with its way into the article. */
export type Arrival = { picture: FoundPicture; upload: PendingUpload }

/**
 * Pictures in what was pasted become pictures of the site. Until they are, they are no part of the
 * document: each has a place in the text, at which it stands when it is there.
 */
export const PastedPictures = Extension.create({
  name: 'pastedPictures',

  addProseMirrorPlugins() {
    const { editor } = this
    const arrivals: Arrival[] = []
    return [
      new Plugin({
        // However they came: pasted, dropped, or as Markdown.
        appendTransaction(transactions, before, { tr }) {
          if (!transactions.some(({ docChanged }) => docChanged)) return null
          const placed = takeOut(tr, editor, before)
          if (placed.length === 0) return null
          arrivals.push(...placed.map(({ arrival }) => arrival))
          return withPlaces(
            tr,
            placed.map(({ place }) => place),
          )
        },
        view: () => ({
          update: () => void bringIn(editor, arrivals.splice(0)),
        }),
      }),
    ]
  },
})

/** Takes what stands for them out of the document, and notes where it stood. */
function takeOut(tr: Transaction, editor: Editor, before: EditorState) {
  const waiting = editor.storage.htmlPaste.pictures
  if (waiting.size === 0) return []
  const found: { position: number; size: number; picture: FoundPicture }[] = []
  tr.doc.descendants((node, position) => {
    const picture = pictureIn(node, waiting)
    if (picture) found.push({ position, size: node.nodeSize, picture })
  })
  const first = tr.steps.length
  for (const { position, size } of found.toReversed()) tr.delete(position, position + size)
  const map = tr.mapping.slice(first)
  const isUnchanged = tr.doc.eq(before.doc)
  return found.map(({ position, picture }) => {
    waiting.delete(picture.id)
    const arrival = { picture, upload: makePendingUpload(picture.name) }
    const place: Placed = {
      upload: arrival.upload,
      position: map.map(position, -1),
      retry: () => fetchPicture(editor, arrival),
      ...(!isUnchanged && { without: before.doc }),
    }
    return { arrival, place }
  })
}

function pictureIn(node: Node, waiting: Map<string, FoundPicture>) {
  return node.type.name === 'image' ? waiting.get(String(node.attrs.mediaId)) : undefined
}
