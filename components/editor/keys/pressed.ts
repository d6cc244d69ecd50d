/** Whether these keys were pressed, and no others: such as "Mod+Shift+F". Mod is ⌘ on a Mac. */
export function isPressed(event: KeyboardEvent, keys: string) {
  const [key = '', ...modifiers] = keys.split('+').toReversed()
  const held = (name: string) => modifiers.includes(name)
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    event.metaKey === (held('Mod') && isMac()) &&
    event.ctrlKey === (held('Mod') && !isMac()) &&
    (event.shiftKey === held('Shift') || isSign(key)) &&
    event.altKey === held('Alt')
  )
}

/** Signs are on other keys of every keyboard, with Shift or without. */
function isSign(key: string) {
  return key.length === 1 && !/[a-z0-9]/i.test(key)
}

export function isMac() {
  return /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform ?? '')
}
