import { uuidv7 } from 'uuidv7'

export type UploadState =
  | { step: 'waiting' }
  | { step: 'sending'; fraction: number }
  | { step: 'failed'; message: string }

export type PendingUpload = ReturnType<typeof makePendingUpload>

/** A file on its way to become a picture: a store in the sense of React's `useSyncExternalStore`. */
export function makePendingUpload(file: File) {
  let state: UploadState = { step: 'waiting' }
  const listeners = new Set<() => void>()

  return {
    id: uuidv7(),
    file,
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
