import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from '../config'
import { ensureAuthSecret } from './secret'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'throughline-secret-'))
})

afterEach(() => rmSync(dataDir, { recursive: true }))

test('a secret is made once, and nobody else may read it', () => {
  const config = readConfig({ DATA_DIR: dataDir, NODE_ENV: 'test' })
  const secret = ensureAuthSecret(config)
  expect(secret.length).toBeGreaterThanOrEqual(32)
  expect(ensureAuthSecret(config)).toBe(secret)
  expect(statSync(path.join(dataDir, 'auth-secret')).mode & 0o777).toBe(0o600)
})

test('the secret of the configuration comes first', () => {
  const AUTH_SECRET = 'x'.repeat(40)
  expect(ensureAuthSecret(readConfig({ DATA_DIR: dataDir, AUTH_SECRET, NODE_ENV: 'test' }))).toBe(
    AUTH_SECRET,
  )
})
