import { fork } from 'node:child_process'
import { once } from 'node:events'
import { ask } from '../../tests/support/ask'
import type { BareAnswer } from './bareServer'
import type { Peer } from './speed'

/** A bare `node:http` server that gives what ours answers at an address: same bytes, same headers. */
export async function startBareNode(ourUrl: string): Promise<Peer> {
  const { origin, pathname } = new URL(ourUrl)
  const { status, headers, bytes } = await ask(origin, pathname, {
    headers: { 'accept-encoding': 'gzip' },
  })
  const answer: BareAnswer = { status, headers: rawOf(headers), body: bytes.toString('base64') }
  const server = fork('bench/serve/bareServer.ts', { execArgv: ['--import', 'tsx'] })
  server.send(answer)
  const [{ port }] = await once(server, 'message')
  return {
    name: 'bare Node',
    url: `http://127.0.0.1:${port}${pathname}`,
    target: 0.75,
    stop: async () => {
      server.kill()
      await once(server, 'exit')
    },
  }
}

/** Node writes its own. */
const written = ['date', 'connection', 'keep-alive', 'transfer-encoding']

function rawOf(headers: NodeJS.Dict<string | string[]>): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    written.includes(name) ? [] : [name, String(value)],
  )
}
