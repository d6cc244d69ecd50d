import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readConfig } from '@/config'

/** Without letters and digits that look alike. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/**
 * Makes the one-time code that proves that whoever sets the site up can read its console. Only its
 * hash is kept; an earlier code is void.
 */
export function makeSetupCode(): string {
  const letters = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)])
  const code = letters.join('').replace(/(.{4})(?=.)/g, '$1-')
  writeFileSync(codeFile(), hashOf(code).toString('hex'), { mode: 0o600 })
  return code
}

export function isSetupCode(code: string): boolean {
  const kept = readKept()
  return kept !== null && timingSafeEqual(kept, hashOf(code))
}

export function dropSetupCode() {
  rmSync(codeFile(), { force: true })
}

function readKept(): Buffer | null {
  try {
    const kept = Buffer.from(readFileSync(codeFile(), 'utf8'), 'hex')
    return kept.length === 32 ? kept : null
  } catch {
    return null
  }
}

/** People may write it in lower case and without its hyphens. Too long to be found from its hash. */
function hashOf(code: string) {
  const letters = code.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return createHash('sha256').update(letters).digest()
}

function codeFile() {
  return path.join(readConfig().dataDir, 'setup-code')
}
