#!/usr/bin/env node
// What the README's commands run. Plain JavaScript: it must work before anything is installed.
import { existsSync } from 'node:fs'
import { ensureOpenFiles } from './openFiles.mjs'
import { ensureBuild, ensureInstalled, isBuilt } from './prepare.mjs'
import { runTests } from './test/all.mjs'
import { runForCi } from './test/ci.mjs'
import { runLongTests } from './test/long.mjs'
import { runQuickTests } from './test/quick.mjs'

if (existsSync('.env')) process.loadEnvFile('.env')

const commands = {
  start: async () => serve('production'),
  demo: async () => serve('production', { withDemo: true }),
  dev: async () => serve('development', { withDemo: true }),
  test: runTests,
  'test:long': runLongTests,
  'test:quick': runQuickTests,
  'test:ci': runForCi,
}

const name = process.argv[2] ?? ''
if (!(name in commands)) {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(commands).join(' | ')}`)
  process.exit(2)
}
ensureOpenFiles()
await ensureInstalled()
try {
  await commands[name]()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

async function serve(mode, { withDemo = false } = {}) {
  process.env.NODE_ENV = mode
  // Everybody knows the demo's passwords: only this machine may log in with them.
  if (withDemo) process.env.HOST ||= '127.0.0.1'
  // It is for this machine, and rightly names it as its address.
  if (withDemo) process.env.SITE_URL ||= `http://localhost:${process.env.PORT || 3000}`
  // Its articles are made up, and nobody is to be asked about them.
  if (withDemo) process.env.LINK_CHECKER ||= 'off'
  if (mode === 'development' || withDemo || !isBuilt()) await checkConfig()
  if (mode === 'production') await ensureBuild()
  if (withDemo) {
    const { seedDemo } = await import('./demo/seed.ts')
    await seedDemo()
  }
  // In this process, so that Ctrl-C and SIGTERM reach the server itself.
  await import(mode === 'production' ? '../.next/throughline/server.mjs' : '../server.ts')
}

/** What is wrong with the configuration is better said before a build than after it. */
async function checkConfig() {
  const { register } = await import('tsx/esm/api')
  register()
  const { ensureDataDir, readConfig } = await import('../config.ts')
  ensureDataDir(readConfig())
}
