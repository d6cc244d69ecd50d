import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

export type Clipboard = {
  html: string
  text: string
  rtf: string
  /** Comes from an editor of programs, whose HTML colours a text and says no more. */
  isFromCodeEditor: boolean
}

type ClipboardStorage = { latest: Clipboard }

declare module '@tiptap/core' {
  interface Storage {
    clipboard: ClipboardStorage
  }
}

export const nothing: Clipboard = { html: '', text: '', rtf: '', isFromCodeEditor: false }

/** Notes all that is on the clipboard: those who read a part of it are not told of the others. */
export const ClipboardNotes = Extension.create<object, ClipboardStorage>({
  name: 'clipboard',

  addStorage: () => ({ latest: nothing }),

  addProseMirrorPlugins() {
    const { storage } = this
    const note = (data: DataTransfer | null) => {
      storage.latest = data ? read(data) : nothing
      return false
    }
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: (_view, event) => note(event.clipboardData),
            drop: (_view, event) => note(event.dataTransfer),
          },
        },
      }),
    ]
  },
})

function read(data: DataTransfer): Clipboard {
  return {
    html: data.getData('text/html'),
    text: data.getData('text/plain'),
    rtf: data.getData('text/rtf'),
    isFromCodeEditor: data.types.includes('vscode-editor-data'),
  }
}
