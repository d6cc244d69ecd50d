import { isMac } from '../keys/pressed'

/** Keys as the person's keyboard has them: "Mod+Shift+L" is ⌘⇧L on a Mac, Ctrl+Shift+L elsewhere. */
export function keyNames(keys: string) {
  if (!isMac()) return keys.replace('Mod', 'Ctrl')
  return keys.replace('Mod', '⌘').replace('Shift', '⇧').replace('Alt', '⌥').replaceAll('+', '')
}
