import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent } from 'react'

const name = 'ask-for-suggestions'

/** Leads from the text to the suggestions of links, which are drawn elsewhere on the screen. */
export function askForSuggestions(editor: Editor) {
  // The list of blocks gives the focus back to the text in the next frame: after that.
  requestAnimationFrame(() => {
    if (!editor.isDestroyed) editor.view.dom.dispatchEvent(new Event(name))
  })
}

export function useAskedForSuggestions(editor: Editor, run: () => void) {
  const answer = useEffectEvent(run)

  useEffect(() => {
    const { dom } = editor.view
    const listen = () => answer()
    dom.addEventListener(name, listen)
    return () => dom.removeEventListener(name, listen)
  }, [editor])
}
