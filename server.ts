import { createServer, type RequestListener, type Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { ensureAuthSecret } from './auth/secret'
import { jobs } from './background'
import { blockTimes } from './background/blockTimes'
import { startJobs } from './background/jobs'
import { writeLinkCounts } from './background/linkCounts'
import { type Config, ensureDataDir, readConfig } from './config'
import { closeDatabase } from './db/client'
import { joinDataFolder } from './db/dataFolder'
import { migrateDatabase } from './db/migrate'
import { removeUnfinished } from './domain/media/unfinished'
import { needsSetup } from './domain/site'
import { makeSetupCode } from './domain/site/setupCode'
import { frontDoor } from './frontDoor'
import { limitConnections } from './frontDoor/connections'
import { refuse } from './frontDoor/refuse'
import { startNext } from './http/next'
import { log } from './log'
import { explainStart, siteUrlMissing } from './startProblem'
import { startWorkers } from './workers/pool'

/** Starts the site, and ends it cleanly on Ctrl-C and SIGTERM. */
async function main() {
  const isDevelopment = process.env.NODE_ENV === 'development'
  const config = readConfig()
  const server = createServer()
  limitConnections(server, config)
  // Before anything of the data is touched: where the port is taken, this site may run already.
  const answerWith = answering(server, config)
  await listen(server, config.port, config.host)
  await openData(config)
  if (!isDevelopment) startWorkers()
  const next = await startNext({ isDevelopment, port: config.port, server })
  answerWith(frontDoor({ config, next, isDevelopment }))
  await offerSetup(config.siteUrl)
  stopOnSignal(server, startJobs(jobs))
  if (config.isSiteUrlMissing) console.warn(siteUrlMissing(config))
  console.log(`Throughline is ready on ${config.siteUrl}`)
  setTimeout(loadSharp, 1000).unref()
}

/** Answers with 503 until the site is ready, then as it is told to. */
function answering(server: Server, { siteUrl }: Config) {
  let answer: RequestListener = (request, response) =>
    refuse(siteUrl, request, response, {
      status: 503,
      message: 'The site is starting. Try again in a moment.',
      headers: { 'retry-after': '2' },
    })
  server.on('request', (request, response) => answer(request, response))
  return (listener: RequestListener) => {
    answer = listener
  }
}

async function openData(config: Config) {
  ensureDataDir(config)
  migrateDatabase(undefined, { isAlone: joinDataFolder(config.dataDir) })
  await removeUnfinished(config)
  process.env.NEXTAUTH_SECRET = ensureAuthSecret(config)
  process.env.NEXTAUTH_URL = config.siteUrl
  // Nobody may get a page from before a moment that came while the site was down.
  await blockTimes.run()
}

/**
 * Loads what only uploads need, after the first readers were served, and before anybody is likely to
 * want it: where the first load fails, as for want of file descriptors, Node tries no second.
 */
function loadSharp() {
  import('sharp').catch((err: unknown) =>
    log.error(
      { err },
      'sharp could not be loaded: no picture can be uploaded. Start the site again',
    ),
  )
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

/** Requests and jobs under way are ended first, within a time; the database is closed last. */
async function stop(server: Server, stopJobs: () => Promise<void>) {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  await within(8000, Promise.all([closed, stopJobs()]))
  server.closeAllConnections()
  await within(1000, writeLinkCounts.run())
  await within(500, closeDatabase())
  process.exit(0)
}

async function within(milliseconds: number, work: Promise<unknown>) {
  await Promise.race([work, pause(milliseconds)]).catch(() => undefined)
}

main().catch((error: unknown) => {
  console.error(explainStart(error))
  process.exit(1)
})
