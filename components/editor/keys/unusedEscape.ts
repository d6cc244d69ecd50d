import { Extension } from '@tiptap/core'
import { useEffect, useEffectEvent } from 'react'

const name = 'unused-escape'

/**
 * Tells of an Escape that nothing in the text has a use for, such as the list of blocks: ProseMirror
 * prevents what the browser would do with every one, so that the screen cannot tell them apart.
 */
export const UnusedEscape = Extension.create({
  name: 'unusedEscape',
  // After everything else.
  priority: 1,

  addKeyboardShortcuts() {
    return {
      Escape: ({ editor }) =>
        !editor.view.dom.dispatchEvent(new Event(name, { cancelable: true, bubbles: true })),
    }
  },
})

/**
 * What an Escape in the text does, where the text itself has no use for it. The innermost listener
 * takes it: the one at the text before the one at the window.
 */
export function useUnusedEscape(target: EventTarget, run: () => void) {
  const press = useEffectEvent((event: Event) => {
    event.preventDefault()
    event.stopPropagation()
    run()
  })

  useEffect(() => {
    const listen = (event: Event) => press(event)
    target.addEventListener(name, listen)
    return () => target.removeEventListener(name, listen)
  }, [target])
}
