import type { ProviderKey } from './providers'
import { type Embedded, embedded } from './source'

const start = '/embed/'
const loadedMark = '?load'

/** Where our own page for the frame is, which asks the reader before the other site is loaded. */
export function frameAddress(key: ProviderKey, id: string) {
  return `${start}${key}/${id}`
}

/** Where its link leads: our page that holds the other site's. */
export function loadedAddress(key: ProviderKey, id: string) {
  return frameAddress(key, id) + loadedMark
}

/** What an address of this kind shows; null for every other one. */
export function readFrameAddress(url: string): { shown: Embedded; isLoaded: boolean } | null {
  if (!url.startsWith(start)) return null
  const isLoaded = url.endsWith(loadedMark)
  const shown = embedded(url.slice(start.length, isLoaded ? -loadedMark.length : undefined))
  return shown && { shown, isLoaded }
}
