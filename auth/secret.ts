import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Config } from '../config'

/** What signs the log-in cookies: from the configuration, else kept beside the data. */
export function ensureAuthSecret(config: Config): string {
  if (config.authSecret) return config.authSecret
  const file = path.join(config.dataDir, 'auth-secret')
  // Also where the disk has no room for a new one.
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const whole = `${file}.${process.pid}`
  try {
    writeFileSync(whole, randomBytes(32).toString('base64url'), { mode: 0o600 })
    // Appears whole or not at all; of two processes that start together, one's is kept.
    linkSync(whole, file)
  } catch (error) {
    if (!isAlreadyThere(error)) throw error
  } finally {
    rmSync(whole, { force: true })
  }
  return readFileSync(file, 'utf8').trim()
}

function isAlreadyThere(error: unknown) {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
