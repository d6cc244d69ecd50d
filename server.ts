import { createServer, type Server } from 'node:http'
import { ensureAuthSecret } from './auth/secret'
import { jobs } from './background'
import { blockTimes } from './background/blockTimes'
import { startJobs } from './background/jobs'
import { writeLinkCounts } from './background/linkCounts'
import { ensureDataDir, readConfig } from './config'
import { closeDatabase } from './db/client'
import { migrateDatabase } from './db/migrate'
import { needsSetup } from './domain/site'
import { makeSetupCode } from './domain/site/setupCode'
import { frontDoor } from './frontDoor'
import { startNext } from './http/next'
import { startWorkers } from './workers/pool'

/** Starts the site, and ends it cleanly on Ctrl-C and SIGTERM. */
async function main() {
  const isDevelopment = process.env.NODE_ENV === 'development'
  const config = readConfig()
  ensureDataDir(config)
  migrateDatabase()
  process.env.NEXTAUTH_SECRET = ensureAuthSecret(config)
  process.env.NEXTAUTH_URL = config.siteUrl
  if (!isDevelopment) startWorkers()
  const server = createServer()
  const next = await startNext({ isDevelopment, port: config.port })
  server.on('request', frontDoor({ config, next, isDevelopment }))
  // Nobody may get a page from before a moment that came while the site was down.
  await blockTimes.run()
  await listen(server, config.port, config.host)
  await offerSetup(config.siteUrl)
  stopOnSignal(server, startJobs(jobs))
  console.log(`Throughline is ready on ${config.siteUrl}`)
}

/** Tells whoever can read the console, and nobody else, how to make the site theirs. */
async function offerSetup(siteUrl: string) {
  if (!(await needsSetup())) return
  console.log(`Set it up at ${siteUrl}/admin/setup with the one-time code ${makeSetupCode()}`)
}

function listen(server: Server, port: number, host: string) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(isPortInUse(error) ? portInUse(port) : error))
    server.listen(port, host, resolve)
  })
}

function isPortInUse(error: Error) {
  return 'code' in error && error.code === 'EADDRINUSE'
}

function portInUse(port: number) {
  return new Error(
    `PORT: ${port} is in use. Stop what listens there (this site, perhaps?), or set PORT to another.`,
  )
}

/** Ctrl-C comes twice, from the terminal and from npm: the second must not cut the first short. */
function stopOnSignal(server: Server, stopJobs: () => Promise<void>) {
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) return
      isStopping = true
      void stop(server, stopJobs)
    })
  }
}

/** Requests and jobs under way are ended first; the database is closed last. */
async function stop(server: Server, stopJobs: () => Promise<void>) {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 10_000).unref()
  await Promise.all([closed, stopJobs()])
  await writeLinkCounts.run().catch(() => undefined)
  await closeDatabase()
  process.exit(0)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
