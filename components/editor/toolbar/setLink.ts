import type { Editor } from '@tiptap/core'
import { type EditorState, TextSelection } from '@tiptap/pm/state'

/**
 * Links the selected words without the spaces around them, or the link with the cursor. Where nothing
 * is selected and the cursor is in no link, the name of the target is written and linked.
 */
export function setLink(editor: Editor, href: string, name: string) {
  if (editor.state.selection.empty && !editor.isActive('link')) {
    const link = { type: 'text', text: name, marks: [{ type: 'link', attrs: { href } }] }
    return editor.chain().focus().insertContent(link).run()
  }
  const { from, to } = withoutSpaces(editor.state)
  return editor
    .chain()
    .focus()
    .setTextSelection({ from, to })
    .extendMarkRange('link')
    .setLink({ href })
    .run()
}

function withoutSpaces({ doc, selection }: EditorState) {
  const { from, to } = selection
  if (!(selection instanceof TextSelection) || selection.empty) return { from, to }
  // Blocks and line breaks count as one character each, as they do in positions.
  const text = doc.textBetween(from, to, '\n', '\n')
  if (text.length !== to - from || text.trim() === '') return { from, to }
  return {
    from: from + (text.length - text.trimStart().length),
    to: to - (text.length - text.trimEnd().length),
  }
}
