import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { type EditorState, Plugin } from '@tiptap/pm/state'
import { toast } from 'sonner'
import { recogniseEmbed, shortLinkOf } from '@/content/embed/recognise'
import { embedInPlaceOf } from './insert'
import { askFor } from './lookUp'

/**
 * Makes an embed of an address that is pasted on an empty line. It is written as a link first, so
 * that undo leads back to that, and so that it is there whatever becomes of a short link.
 */
export function takeAddresses(editor: Editor) {
  return new Plugin({
    props: {
      handlePaste(_view, event) {
        const address = event.clipboardData?.getData('text/plain').trim() ?? ''
        const found = recogniseEmbed(address)
        if (!found && !shortLinkOf(address)) return false
        const place = emptyLine(editor.state)
        if (place === null) return false
        writeLink(editor, address)
        if (found) embedInPlaceOf(editor, place, found)
        else followShortLink(editor, address)
        return true
      },
    },
  })
}

/** Where the empty paragraph with the cursor is, if an embed may take its place. */
function emptyLine({ selection, schema }: EditorState): number | null {
  const { $from, empty } = selection
  const { embed, paragraph } = schema.nodes
  if (!empty || $from.depth === 0 || !embed || $from.parent.type !== paragraph) return null
  const outer = $from.node(-1)
  const index = $from.index(-1)
  const isPossible =
    $from.parent.content.size === 0 && outer.canReplaceWith(index, index + 1, embed)
  return isPossible ? $from.before() : null
}

function writeLink({ state, view }: Editor, address: string) {
  const link = state.schema.marks.link?.create({ href: address })
  const text = state.schema.text(address, link && [link])
  view.dispatch(closeHistory(state.tr).replaceSelectionWith(text, false))
}

async function followShortLink(editor: Editor, address: string) {
  const waiting = toast.loading('Asking where this short link leads…')
  const answer = await askFor(address)
  toast.dismiss(waiting)
  if (!answer.ok) return void toast.error(answer.message)
  const place = editor.isDestroyed ? null : paragraphWith(editor.state, address)
  if (place !== null) embedInPlaceOf(editor, place, { source: answer.source, shape: answer.shape })
}

/** Where the link still stands alone: it may have been moved, undone, or written around. */
function paragraphWith({ doc, schema }: EditorState, text: string): number | null {
  let place: number | null = null
  doc.descendants((node, position) => {
    if (node.type === schema.nodes.paragraph && node.textContent === text) place ??= position
    return place === null
  })
  return place
}
