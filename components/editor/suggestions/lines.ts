import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { uuidv7 } from 'uuidv7'
import type { DocumentJson } from '@/content/document'
import { RelatedLinkBlockAttributes } from '@/content/relatedLinkBlock/block'
import { bestPlaces, isAllowedPlace, lineOf } from '@/content/relatedLinkBlock/places'

/** A line that is to be put before the block of that place. */
type Line = { place: number; postId: string }

/**
 * Puts a related-link line to the article behind the block with the cursor, or as near to it as one
 * may stand.
 *
 * @returns the ids of the links that were put: none where the text has no place for one
 */
export function putLine(editor: Editor, postId: string): string[] {
  const place = placeAtCursor(editor)
  return place === undefined ? [] : putLines(editor, [{ place, postId }])
}

/** Puts lines where they divide the text best: of these articles, as many as there is room for. */
export function putBestLines(editor: Editor, postIds: string[]): string[] {
  const places = bestPlaces(bodyOf(editor), postIds.length)
  return putLines(
    editor,
    postIds.flatMap((postId, index) => {
      const place = places[index]
      return place === undefined ? [] : [{ place, postId }]
    }),
  )
}

/** False where the text has no place left for a line. */
export function hasPlace(editor: Editor) {
  return allowedPlaces(editor).length > 0
}

/** Takes these lines out again, wherever they stand by now. */
export function removeLines(editor: Editor, linkIds: string[]) {
  editor.commands.command(({ tr }) => {
    const found: { from: number; to: number }[] = []
    tr.doc.forEach((node, from) => {
      if (isLineOf(node, linkIds)) found.push({ from, to: from + node.nodeSize })
    })
    for (const { from, to } of found.toReversed()) tr.delete(from, to)
    return true
  })
}

function placeAtCursor(editor: Editor) {
  const { $head } = editor.state.selection
  const index = $head.index(0)
  // A line that was begun stays, to be gone on with below.
  const here = $head.depth > 0 && isBlank($head.node(1)) ? index : index + 1
  return allowedPlaces(editor).sort((one, other) => distance(one, here) - distance(other, here))[0]
}

function allowedPlaces(editor: Editor) {
  const body = bodyOf(editor)
  return Array.from({ length: editor.state.doc.childCount + 1 }, (_, place) => place).filter(
    (place) => isAllowedPlace(body, place),
  )
}

/** Prefers the one below of two that are as near: above the cursor, the text is finished. */
function distance(place: number, here: number) {
  return place >= here ? place - here : here - place + 0.5
}

function putLines(editor: Editor, lines: Line[]): string[] {
  const placed = lines.map((line) => ({ ...line, id: uuidv7() }))
  editor.commands.command(({ tr, state }) => {
    // An undo takes back the lines, and not what was typed just before.
    closeHistory(tr)
    // From the end: places before it stay what they are.
    for (const { place, postId, id } of placed.toReversed()) {
      const link = { id, target: { kind: 'post' as const, postId }, label: null, rel: [] }
      tr.insert(positionOf(tr.doc, place), state.schema.nodeFromJSON(lineOf(link)))
    }
    return true
  })
  // At once: the command of that name waits for the next frame.
  editor.view.focus()
  return placed.map(({ id }) => id)
}

function positionOf(doc: Node, place: number) {
  let position = 0
  for (let index = 0; index < place; index += 1) position += doc.child(index).nodeSize
  return position
}

function isBlank(node: Node) {
  return node.type.name === 'paragraph' && node.textContent.trim() === ''
}

/** Its one link, as it was put there: a block that was made more of is its author's. */
function isLineOf(node: Node, linkIds: string[]) {
  if (node.type.name !== 'relatedLinkBlock') return false
  const { layout, links } = RelatedLinkBlockAttributes.parse(node.attrs)
  return layout === 'line' && links.length === 1 && linkIds.includes(links[0]?.id ?? '')
}

function bodyOf(editor: Editor) {
  return editor.getJSON() as DocumentJson
}
