import { existsSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

/** Where the data of tests lies: in memory, where the machine has a folder there. */
export function folderInMemory() {
  const folder = '/dev/shm'
  if (!existsSync(folder)) return tmpdir()
  // Containers have one of 64 MB: too small for what tests leave in it at a time.
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > 2 ** 30 ? folder : tmpdir()
}
