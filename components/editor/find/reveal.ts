import type { Editor } from '@tiptap/core'
import type { Match } from './article'

/** Brings the match before the author's eyes; the focus stays where it is. */
export function reveal({ place, range }: Match, editor: Editor) {
  const element = place === 'text' ? elementAt(editor, range.from) : fieldOf(place)
  element?.scrollIntoView({ block: 'center' })
}

/** Goes back to the article, with the match selected. */
export function selectMatch({ place, range }: Match, editor: Editor) {
  if (place === 'text') {
    editor.commands.setTextSelection(range)
    return editor.view.focus()
  }
  const field = fieldOf(place)
  field?.focus()
  field?.setSelectionRange(range.from, range.to)
}

function elementAt(editor: Editor, position: number) {
  const { node } = editor.view.domAtPos(position)
  return node instanceof Element ? node : node.parentElement
}

export function fieldOf(place: 'title' | 'standfirst') {
  return document.querySelector<HTMLTextAreaElement>(`textarea[data-field=${place}]`)
}
