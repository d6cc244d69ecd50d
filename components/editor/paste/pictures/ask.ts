import type { Editor } from '@tiptap/core'
import { ReactRenderer } from '@tiptap/react'
import { CopyQuestion } from './CopyQuestion'

/** Asks whether the site may fetch pictures from these hosts. Then the focus is in the text again. */
export function askToCopy(editor: Editor, hosts: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (isWanted: boolean) => {
      renderer.destroy()
      resolve(isWanted)
    }
    const renderer = new ReactRenderer(CopyQuestion, {
      editor,
      props: {
        hosts,
        onAnswer: answer,
        onClosed: () => void (editor.isDestroyed || editor.view.focus()),
      },
    })
  })
}
