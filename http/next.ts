import { readFileSync } from 'node:fs'
import path from 'node:path'
import createNext from 'next'
import { z } from 'zod'

type Options = { isDevelopment: boolean; port: number }

/** Starts Next, and returns the listener that answers by its routes. */
export async function startNext({ isDevelopment, port }: Options) {
  if (!isDevelopment) useBuiltConfig()
  const app = createNext({ dev: isDevelopment, hostname: 'localhost', port })
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
    cacheHandlers: { default: compiled('dataCacheHandler') },
  })
}

const RequiredServerFiles = z.object({ config: z.record(z.string(), z.unknown()) })

/** `scripts/buildServer.mjs` puts it there. */
function compiled(name: string) {
  return path.resolve(`.next/throughline/${name}.mjs`)
}
