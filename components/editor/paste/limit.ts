import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { toast } from 'sonner'
import { maxDocumentLength } from '@/content/document'

/**
 * Refuses a paste that could never be saved, before the browser works on it for minutes. What was
 * written stays as it is.
 */
export const PasteLimit = Extension.create({
  name: 'pasteLimit',
  // Before all other plugins that look at what is pasted.
  priority: 1000,

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handlePaste: (_view, event) => refusesPaste(event.clipboardData),
        },
      }),
    ]
  },
})

/** Says so where it is too much. */
export function refusesPaste(data: DataTransfer | null): boolean {
  const length = longestOf(data)
  if (length <= maxDocumentLength) return false
  toast.error(`This is too much for one article: ${inMegabytes(length)} MB of text.`, {
    description: 'An article holds 2 MB. Nothing was pasted; paste a part of it.',
  })
  return true
}

function longestOf(data: DataTransfer | null) {
  const html = data?.getData('text/html') ?? ''
  const lengths = [data?.getData('text/plain') ?? '', withoutFiles(html)].map(
    ({ length }) => length,
  )
  return Math.max(...lengths)
}

/** Pictures within the HTML do not come into the document: they are uploaded. */
function withoutFiles(html: string) {
  return html.replaceAll(/data:image\/[^"'\s)]*/gi, '')
}

function inMegabytes(length: number) {
  return (length / 1_000_000).toFixed(1)
}
