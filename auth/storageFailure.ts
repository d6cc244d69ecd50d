import { readConfig } from '@/config'
import { type StorageProblem, storageProblemOf } from '@/db/storageError'
import { log } from '@/log'
import { QueueFull } from '@/model/fairQueue'

export type StorageFailure = { ok: false; error: 'busy' | 'storage'; message: string }

/** Turns a full or busy server into an answer that keeps the form's text; null for any other error. */
export function storageFailure(err: unknown): StorageFailure | null {
  if (err instanceof QueueFull) return failure('busy', messages.queue)
  const problem = storageProblemOf(err)
  if (problem === null) return null
  log.error({ err, database: readConfig().databaseFile }, reasons[problem])
  return failure(problem === 'busy' ? 'busy' : 'storage', messages[problem])
}

function failure(error: StorageFailure['error'], message: string): StorageFailure {
  return { ok: false, error, message: `${message} Nothing you typed is lost.` }
}

const messages: Record<StorageProblem | 'queue', string> = {
  queue: 'The site is busy. Try again in a moment.',
  busy: 'Another program is using the database. Try again in a moment.',
  full: 'The disk is full. Ask the person who runs this site to free space, then try again.',
  'read-only':
    'The site cannot write to its disk. Ask the person who runs it to allow that, then try again.',
  damaged: 'The database is damaged. Ask the person who runs this site to restore a backup.',
}

const reasons: Record<StorageProblem, string> = {
  busy: 'Another process held the lock of the database for too long',
  full: 'The disk is full: free space in DATA_DIR',
  'read-only': 'The database cannot be written: let the server’s user write to DATA_DIR',
  damaged: 'The database is damaged: restore a backup, see docs/operators.md',
}
