import dns from 'node:dns/promises'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import net, { type LookupFunction } from 'node:net'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A public address; nothing is ever sent to it. */
const publicAddress = '93.184.215.14'

/**
 * The internet, as far as this process knows: names of hosts, with what they answer to any request
 * (bytes are a PNG), with an address of their own, or with an error of the resolver. What is meant for the public address comes to
 * a server here, and nothing leaves this machine.
 */
export async function aWorldOutside(hosts: Record<string, Buffer | Answer | string | Error>) {
  const requests: {
    method: string
    host: string
    path: string
    headers: IncomingMessage['headers']
  }[] = []
  const questions: string[] = []
  const server = createServer((request, response) => {
    const host = request.headers.host ?? ''
    const { method = '', url: path = '', headers } = request
    requests.push({ method, host, path, headers })
    const answer = hosts[host]
    if (typeof answer === 'function') answer(request, response)
    else response.setHeader('content-type', 'image/png').end(answer)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  const { lookup } = dns
  const { connect } = net.Socket.prototype
  const answerOf = (name: string) => {
    questions.push(name)
    const host = hosts[name]
    if (host === undefined && net.isIP(name) === 0) {
      throw Object.assign(new Error(`No such host: ${name}`), { code: 'ENOTFOUND' })
    }
    if (host instanceof Error) throw host
    const address = typeof host === 'string' ? host : host ? publicAddress : name
    return [{ address, family: net.isIP(address) }]
  }
  Object.assign(dns, { lookup: async (name: string) => answerOf(name) })
  Object.assign(net.Socket.prototype, {
    connect(this: net.Socket, ...given: unknown[]) {
      const options = optionsIn(given)
      if (!options?.lookup) return Reflect.apply(connect, this, given)
      options.lookup(options.host, { all: false }, (_error, address) => {
        if (address !== publicAddress) throw new Error(`Somebody connects to ${address}.`)
      })
      const { port } = server.address() as net.AddressInfo
      return Reflect.apply(connect, this, [{ host: '127.0.0.1', port }])
    },
  })
  syncBuiltinESMExports()

  return {
    requests,
    questions,
    close: async () => {
      Object.assign(dns, { lookup })
      Object.assign(net.Socket.prototype, { connect })
      syncBuiltinESMExports()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Node hands the arguments of `connect` on as one array. */
function optionsIn(given: unknown[]) {
  const first = Array.isArray(given[0]) ? given[0][0] : given[0]
  const isOptions = typeof first === 'object' && first !== null && 'lookup' in first
  return isOptions ? (first as { host: string; lookup?: LookupFunction }) : null
}
