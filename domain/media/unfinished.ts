import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Config } from '@/config'

const hour = 3_600_000

/**
 * Removes the uploads that a killed process left. One that is under way, maybe in another process on
 * the same folder, takes minutes at most.
 */
export async function removeUnfinished({ unfinishedDir }: Config, now = Date.now()) {
  for (const name of await readdir(unfinishedDir).catch(() => [])) {
    const folder = path.join(unfinishedDir, name)
    const found = await stat(folder).catch(() => null)
    if (found && now - found.mtimeMs > hour) await rm(folder, { recursive: true, force: true })
  }
}
