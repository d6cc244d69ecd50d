import { uuidv7 } from 'uuidv7'

export type UploadState =
  | { step: 'waiting' }
  | { step: 'sending'; fraction: number }
  /** The site is fetching it from another one. */
  | { step: 'copying' }
  /** The author has not said yet that it may come; `action` says what the button does. */
  | { step: 'held'; message: string; action: string }
  | { step: 'failed'; message: string; action: string }

export type PendingUpload = ReturnType<typeof makePendingUpload>

/** What is on its way to become a picture: a store in the sense of React's `useSyncExternalStore`. */
export function makePendingUpload(name: string) {
  let state: UploadState = { step: 'waiting' }
  const listeners = new Set<() => void>()

  return {
    id: uuidv7(),
    name,
    state: () => state,
    change(next: UploadState) {
      state = next
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
