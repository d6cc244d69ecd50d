/** Why the database or a file could not be read or written, where the cause lies outside our code. */
export type StorageProblem = 'busy' | 'full' | 'read-only' | 'damaged'

type StorageError = Error & { storageProblem: StorageProblem }

export function storageError(storageProblem: StorageProblem, cause?: unknown): StorageError {
  return Object.assign(new Error(`The storage is ${storageProblem}.`, { cause }), {
    storageProblem,
  })
}

/** Reads the codes of SQLite and of the file system, also of errors that others wrapped. */
export function storageProblemOf(error: unknown): StorageProblem | null {
  if (!(error instanceof Error)) return null
  if ('storageProblem' in error) return (error as StorageError).storageProblem
  const code = 'code' in error ? String(error.code) : ''
  const [, problem] = codes.find(([pattern]) => pattern.test(code)) ?? []
  return problem ?? storageProblemOf(error.cause)
}

export function isBusy(error: unknown) {
  return storageProblemOf(error) === 'busy'
}

const codes: [RegExp, StorageProblem][] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'full'],
  [/^(SQLITE_READONLY|EROFS)/, 'read-only'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'damaged'],
]
