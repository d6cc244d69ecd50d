import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { storageProblemOf } from '@/db/storageError'

/** About as much as the smallest change needs. */
const probe = Buffer.alloc(64 * 1024)

/** Whoever asks more often gets the last answer: anybody may ask, and each answer is a write. */
const validFor = 5_000

let last: { dataDir: string; at: number; answer: Promise<boolean> } | undefined

/** Whether the data folder takes a file: its disk may be full, or have become read-only. */
export function canWrite(dataDir: string, now = Date.now()): Promise<boolean> {
  if (last?.dataDir !== dataDir || now - last.at >= validFor) {
    last = { dataDir, at: now, answer: tryIn(dataDir) }
  }
  return last.answer
}

async function tryIn(dataDir: string) {
  const file = path.join(dataDir, `probe-${process.pid}`)
  try {
    await writeFile(file, probe, { mode: 0o600 })
    return true
  } catch (error) {
    if (storageProblemOf(error) === null) throw error
    return false
  } finally {
    await rm(file, { force: true })
  }
}
