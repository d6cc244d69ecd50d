import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { driverFile } from './sqlite/driver'

const run = promisify(execFile)

/** Large files take minutes; one that takes longer is not waited for. */
const timeout = 10 * 60_000

/**
 * Looks whether the database's file is damaged, in a process of its own: it may take minutes, and
 * what is damaged may crash it.
 *
 * @returns what is wrong, or null
 */
export async function quickCheck(file: string, signal: AbortSignal): Promise<string | null> {
  const options = { signal, timeout, killSignal: 'SIGKILL' as const }
  try {
    const { stdout } = await run(process.execPath, ['-e', script, file, driverFile], options)
    const found = stdout.trim()
    return found === 'ok' ? null : found
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof Error && 'killed' in error && error.killed) return null
    return error instanceof Error ? error.message : String(error)
  }
}

const script = `
  const [, file, driver] = process.argv
  const Database = require(driver)
  const connection = new Database(file, { readonly: true, fileMustExist: true })
  console.log(connection.pragma('quick_check(1)', { simple: true }))`
