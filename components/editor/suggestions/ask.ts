import { type Editor, Extension } from '@tiptap/core'
import { useEffect, useEffectEvent } from 'react'

/** Carries questions from the text to the suggestions, which are drawn elsewhere on the screen. */
const asked = { list: 'ask-for-suggestions', first: 'take-first-suggestion' } as const

type Asked = keyof typeof asked

export function askForSuggestions(editor: Editor) {
  // The list of blocks gives the focus back to the text in the next frame: after that.
  requestAnimationFrame(() => {
    if (!editor.isDestroyed) tell(editor, 'list')
  })
}

/** In the text's own keymap: no Enter that is pressed in the text reaches the window unused. */
export const SuggestionKeys = Extension.create({
  name: 'suggestionKeys',

  addKeyboardShortcuts() {
    return {
      'Mod-Shift-Enter': ({ editor }) => {
        tell(editor, 'first')
        return true
      },
    }
  },
})

export function useAskedInText(editor: Editor, what: Asked, run: () => void) {
  const answer = useEffectEvent(run)

  useEffect(() => {
    const { dom } = editor.view
    const listen = () => answer()
    dom.addEventListener(asked[what], listen)
    return () => dom.removeEventListener(asked[what], listen)
  }, [editor, what])
}

function tell(editor: Editor, what: Asked) {
  editor.view.dom.dispatchEvent(new Event(asked[what]))
}
