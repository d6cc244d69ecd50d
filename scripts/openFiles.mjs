import { readFileSync } from 'node:fs'

const needed = 256

/** How many files, sockets among them, this process may have open; where Linux tells. */
export function openFilesLimit() {
  try {
    const limits = readFileSync('/proc/self/limits', 'utf8')
    return Number(/^Max open files\s+(\d+)/m.exec(limits)?.[1] ?? Number.POSITIVE_INFINITY)
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** Loading the program alone takes more than some machines allow, and fails in a riddle. */
export function ensureOpenFiles() {
  const limit = openFilesLimit()
  if (limit >= needed) return
  console.error(
    `This process may have only ${limit} files open, and needs ${needed}. ` +
      'Allow it more (ulimit -n, or LimitNOFILE in systemd), then start again.',
  )
  process.exit(1)
}
