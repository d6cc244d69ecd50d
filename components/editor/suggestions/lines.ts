import type { Editor } from '@tiptap/core'
import { uuidv7 } from 'uuidv7'
import type { DocumentJson } from '@/content/document'
import { bestPlaces, isAllowedPlace, lineOf } from '@/content/relatedLinkBlock/places'

/**
 * Puts a related-link line to the article behind the block with the cursor, or as near to it as one
 * may stand.
 *
 * @returns false where the text has no place for one
 */
export function putLine(editor: Editor, postId: string): boolean {
  const body = bodyOf(editor)
  const here = editor.state.selection.$head.index(0) + 1
  const places = Array.from({ length: editor.state.doc.childCount + 1 }, (_, index) => index)
  const [place] = places
    .filter((index) => isAllowedPlace(body, index))
    .sort((a, b) => distance(a, here) - distance(b, here))
  if (place === undefined) return false
  return putLines(editor, [{ place, postId }])
}

/** Behind the cursor before above it, where both are as near. */
function distance(place: number, here: number) {
  return place >= here ? place - here : here - place + 0.5
}

/** Puts lines where they divide the text best, in one step that can be undone. */
export function putBestLines(editor: Editor, postIds: string[]): number {
  const places = bestPlaces(bodyOf(editor), postIds.length)
  const lines = places.flatMap((place, index) => {
    const postId = postIds[index]
    return postId ? [{ place, postId }] : []
  })
  return putLines(editor, lines) ? lines.length : 0
}

function putLines(editor: Editor, lines: { place: number; postId: string }[]): boolean {
  if (lines.length === 0) return false
  return editor
    .chain()
    .command(({ tr, state }) => {
      // From the end: places before it stay what they are.
      for (const { place, postId } of lines.toSorted((a, b) => b.place - a.place)) {
        const link = {
          id: uuidv7(),
          target: { kind: 'post' as const, postId },
          label: null,
          rel: [],
        }
        tr.insert(positionOf(tr.doc, place), state.schema.nodeFromJSON(lineOf(link)))
      }
      return true
    })
    .focus(undefined, { scrollIntoView: false })
    .run()
}

function positionOf(doc: Editor['state']['doc'], place: number) {
  let position = 0
  for (let index = 0; index < place && index < doc.childCount; index += 1) {
    position += doc.child(index).nodeSize
  }
  return position
}

function bodyOf(editor: Editor) {
  return editor.getJSON() as DocumentJson
}
