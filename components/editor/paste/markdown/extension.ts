import { type Editor, Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import { toast } from 'sonner'
import { nothing } from '../clipboard'
import { saysNoMoreThanItsText } from '../html/says'
import { isWordPressCode } from '../html/wordpress'
import { looksLikeMarkdown } from './looksLikeMarkdown'

/**
 * Plain text that was written as Markdown, or as HTML with WordPress's marks, is pasted as it is and
 * then becomes what it says: undone, it is the plain text again.
 */
export const MarkdownPaste = Extension.create({
  name: 'markdownPaste',

  addProseMirrorPlugins() {
    const { editor } = this
    // Ctrl+Shift+V is for what the text is, and not for what it says.
    let isRaw = false
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: () => {
              isRaw = false
              return false
            },
          },
          transformPastedText(text, plain) {
            isRaw = plain
            return text
          },
          handlePaste(view, _event, slice) {
            const { text, html, isFromCodeEditor } = editor.storage.clipboard.latest
            const isText = html === '' || isFromCodeEditor || saysNoMoreThanItsText(html)
            if (!isText || isRaw || !saysMore(text)) return false
            const { from } = view.state.selection
            const pasted = view.state.tr.replaceSelection(slice).scrollIntoView()
            view.dispatch(pasted)
            void convert(editor, text, { from, to: pasted.selection.to })
            return true
          },
        },
      }),
    ]
  },
})

function saysMore(text: string) {
  return isWordPressCode(text) || looksLikeMarkdown(text)
}

/** The reader of Markdown comes when it is needed, and the text may change until then. */
async function convert(editor: Editor, text: string, place: { from: number; to: number }) {
  const range = follow(editor, place)
  const html = isWordPressCode(text) ? text : await htmlOf(text)
  const { from, to } = range.settle()
  if (editor.isDestroyed) return
  const { view } = editor
  const { tr } = view.state
  tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to)))
  view.dispatch(closeHistory(tr))
  // The clipboard's HTML must not be taken for that of the Markdown, which is pasted next.
  editor.storage.clipboard.latest = nothing
  view.pasteHTML(html)
  toast('The text was formatted as it is marked up.', {
    description: 'Undo gives the plain text back.',
  })
}

function follow(editor: Editor, { from, to }: { from: number; to: number }) {
  const range = { from, to }
  const move = ({ transaction: { mapping } }: { transaction: Transaction }) => {
    range.from = mapping.map(range.from, -1)
    range.to = mapping.map(range.to, 1)
  }
  editor.on('transaction', move)
  return {
    settle() {
      editor.off('transaction', move)
      return range
    },
  }
}

async function htmlOf(text: string) {
  const { marked } = await import('marked')
  return marked.parse(text, { async: false, gfm: true })
}
