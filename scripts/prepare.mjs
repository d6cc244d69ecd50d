import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { driverName } from './sqliteDriver.mjs'

/** Installs the packages, when they are absent or not those of the lock file and this Node. */
export async function ensureInstalled() {
  const stamp = 'node_modules/.throughline-installed'
  const wanted = hash(['package-lock.json'])
  const isInstalled = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (!isInstalled) {
    // `npm ci` refuses a lock file that was written where other platforms' packages are absent.
    run('Installing packages', 'npm', [
      'install',
      '--include=dev',
      '--no-save',
      '--no-fund',
      '--no-audit',
      // Node 20 needs SQLite compiled, and the others bring theirs along.
      '--ignore-scripts',
    ])
    writeFileSync(stamp, wanted)
  }
  if (databaseLoads()) return
  run('Compiling SQLite for this Node', 'npm', ['rebuild', driverName])
  if (databaseLoads()) return
  console.error(
    `SQLite was compiled, and does not load in this Node (${process.version}). If "npm config get ` +
      'nodedir" names a folder, it has the headers of another one: set npm_config_nodedir.',
  )
  process.exit(1)
}

/** Builds the site, when its sources have changed since the last build. */
export async function ensureBuild() {
  if (isBuilt()) return
  // A build that is cut short must not pass for the one before it.
  rmSync(buildStamp, { force: true })
  run('Building', 'npm', ['run', '--silent', 'build'])
  mkdirSync('.next', { recursive: true })
  writeFileSync(buildStamp, hash(sources))
}

export function isBuilt() {
  return existsSync(buildStamp) && readFileSync(buildStamp, 'utf8') === hash(sources)
}

const buildStamp = '.next/throughline-build'

/** Runs a command; a failure ends this process with the command's own words. */
export function run(what, command, args) {
  console.log(`${what}…`)
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) {
    console.error(`${what} failed.`)
    process.exit(status ?? 1)
  }
}

const sources = [
  'app',
  'auth',
  'background',
  'cache',
  'components',
  'config.ts',
  'content',
  'db',
  'domain',
  'frontDoor',
  'http',
  'log.ts',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'public',
  'scripts/buildServer.mjs',
  'scripts/openFiles.mjs',
  'scripts/sqliteDriver.mjs',
  'server.ts',
  'tsconfig.json',
  'workers',
]

/** A database compiled for another version of Node fails to load. */
function databaseLoads() {
  const script = `new (require('${driverName}'))(':memory:')`
  return spawnSync(process.execPath, ['-e', script]).status === 0
}

function hash(entries) {
  const sum = createHash('sha256').update(process.version)
  for (const file of entries.flatMap(filesIn)) sum.update(file).update(readFileSync(file))
  return sum.digest('hex')
}

function filesIn(entry) {
  if (!existsSync(entry)) return []
  if (!statSync(entry).isDirectory()) return [entry]
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesIn(path.join(entry, name)))
}
