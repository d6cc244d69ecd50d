import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'

export type Site = {
  url: string
  process: ChildProcess
  /** What its console said before it was ready. */
  output: string
  /** Ends it as Ctrl-C would, or, with SIGKILL, as a power cut would. */
  stop: (signal?: NodeJS.Signals) => Promise<void>
}

type Options = {
  dataDir: string
  /** That of a site that was stopped, to start it again. */
  port?: number
  env?: Record<string, string>
  script?: string
  nodeOptions?: string[]
}

/** Starts the production build, or a server of a test's own, in a process of its own. */
export async function startSite({
  dataDir,
  port: givenPort,
  env = {},
  script = '.next/throughline/server.mjs',
  nodeOptions = [],
}: Options) {
  const port = givenPort ?? (await freePort())
  const url = `http://localhost:${port}`
  const compiler = script.endsWith('.ts') ? ['--import', 'tsx'] : []
  const child = spawn(process.execPath, [...nodeOptions, ...compiler, path.resolve(script)], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      PORT: String(port),
      SITE_URL: url,
      LOG_LEVEL: 'warn',
      LINK_CHECKER: 'off',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const output = await untilReady(child)
  const site: Site = {
    url,
    process: child,
    output,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill(signal)
      await once(child, 'exit')
    },
  }
  return site
}

function untilReady(child: ChildProcess) {
  let output = ''
  return new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk
      if (output.includes('is ready on')) resolve(output)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', () => reject(new Error(`The site did not start:\n${output}`)))
  })
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}
