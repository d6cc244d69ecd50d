import { statSync } from 'node:fs'

/** Which file on the disk it is, whatever its name. */
export type FileIdentity = { dev: number; ino: number }

export function identityOf(file: string): FileIdentity {
  const { dev, ino } = statSync(file)
  return { dev, ino }
}

/**
 * Whether another file stands now where this one was opened. SQLite goes on reading the old one, which
 * has no name any more, and refuses to write to it.
 *
 * @throws where there is no file now: opening it again would begin an empty database
 */
export function isReplaced(file: string, opened: FileIdentity): boolean {
  const now = statSync(file, { throwIfNoEntry: false })
  if (!now) throw new Error(`The database ${file} is gone. Put it back, or restore a backup.`)
  return now.ino !== opened.ino || now.dev !== opened.dev
}
