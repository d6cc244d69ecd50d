import { useEffect, useEffectEvent } from 'react'
import { isPressed } from './pressed'

/** Does it at the keys, such as "Mod+Shift+F", wherever on the screen the focus is. */
export function useShortcut(keys: string, run: () => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !isPressed(event, keys) || isInDialog(event.target)) return
    if (keys.length === 1 && isWriting(event.target)) return
    event.preventDefault()
    run()
  })

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

/** Who answers a dialog does nothing behind it. */
function isInDialog(target: EventTarget | null) {
  return target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null
}

/** Where a character is meant as one. */
function isWriting(target: EventTarget | null) {
  return target instanceof Element && target.closest('input, textarea, select, .writing') !== null
}
