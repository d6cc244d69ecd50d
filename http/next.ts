import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import createNext from 'next'
import { z } from 'zod'

type Options = { isDevelopment: boolean; port: number; server: Server }

/** Starts Next, and returns the listener that answers by its routes. */
export async function startNext({ isDevelopment, port, server }: Options) {
  if (!isDevelopment) useBuiltConfig()
  // Next would let every upgrade in and leave it open. Development needs one, to reload pages; in
  // production this is a server that nobody reaches, and Node answers upgrades as usual requests.
  const httpServer = isDevelopment ? server : createServer()
  const app = createNext({ dev: isDevelopment, hostname: 'localhost', port, httpServer })
  await app.prepare()
  return app.getRequestHandler()
}

/**
 * Gives Next the configuration that the build stored, in the way of its own standalone servers.
 * Otherwise it would load a TypeScript compiler at each start, to read `next.config.ts` and the
 * cache handlers.
 */
function useBuiltConfig() {
  const { config } = RequiredServerFiles.parse(
    JSON.parse(readFileSync('.next/required-server-files.json', 'utf8')),
  )
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify({
    ...config,
    cacheHandler: compiled('pageCacheHandler'),
  })
}

const RequiredServerFiles = z.object({ config: z.record(z.string(), z.unknown()) })

/** `scripts/buildServer.mjs` puts it there. */
function compiled(name: string) {
  return path.resolve(`.next/throughline/${name}.mjs`)
}
