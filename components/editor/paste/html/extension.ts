import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { paragraphsOf } from '../paragraphs'
import type { FoundPicture } from '../pictures/found'
import { cleanHtml } from './clean'
import { saysNoMoreThanItsText } from './says'

type HtmlStorage = {
  /** Pictures in what was pasted, by the id that stands in their place. */
  pictures: Map<string, FoundPicture>
}

declare module '@tiptap/core' {
  interface Storage {
    htmlPaste: HtmlStorage
  }
}

/** Turns other programs' HTML into plain HTML before ProseMirror reads it. */
export const HtmlPaste = Extension.create<object, HtmlStorage>({
  name: 'htmlPaste',

  addStorage: () => ({ pictures: new Map() }),

  addProseMirrorPlugins() {
    const { storage, editor } = this
    return [
      new Plugin({
        props: {
          transformPastedHTML(html) {
            const { text, rtf, isFromCodeEditor } = editor.storage.clipboard.latest
            if (text && (isFromCodeEditor || saysNoMoreThanItsText(html))) return asHtml(text)
            const cleaned = cleanHtml(html, editor.schema, rtf)
            for (const picture of cleaned.pictures) storage.pictures.set(picture.id, picture)
            return cleaned.html
          },
        },
      }),
    ]
  },
})

function asHtml(text: string) {
  const paragraphs = paragraphsOf(text).map((lines) => {
    const paragraph = document.createElement('p')
    lines.forEach((line, index) => {
      if (index > 0) paragraph.append(document.createElement('br'))
      paragraph.append(line)
    })
    return paragraph.outerHTML
  })
  return paragraphs.join('')
}
