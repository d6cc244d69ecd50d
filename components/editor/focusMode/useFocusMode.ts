import { useState } from 'react'
import { useShortcut } from '../keys/useShortcut'

const key = 'focus-mode'

/** Whether only the text is shown; the browser remembers it from one article to the next. */
export function useFocusMode(goToText: () => void) {
  const [isOn, setOn] = useState(wasOn)

  function set(next: boolean) {
    setOn(next)
    remember(next)
    // What had the focus may be gone; who was writing goes on.
    if (document.activeElement?.closest('[data-writing]')) return
    goToText()
  }

  useShortcut('Mod+Shift+F', () => set(!isOn))

  return { isOn, enter: () => set(true), leave: () => set(false) }
}

function wasOn() {
  try {
    return localStorage.getItem(key) === 'on'
  } catch {
    return false
  }
}

function remember(isOn: boolean) {
  try {
    if (isOn) localStorage.setItem(key, 'on')
    else localStorage.removeItem(key)
  } catch {
    // A browser that refuses storage forgets it.
  }
}
