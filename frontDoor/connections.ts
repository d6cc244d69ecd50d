import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { networkOf } from '../auth/network'
import { openFilesLimit } from '../scripts/openFiles.mjs'

const second = 1000

/** How long a connection may stand still, sending and reading nothing, before it is closed. */
const idleTimeout = 30 * second

/** The same while Next works on an answer, such as an upload's. */
export const workTimeout = 120 * second

/** Memory for each is some 20 KB; a proxy needs some hundreds. */
const mostConnections = 2000

/** File descriptors for the database, pictures, the program itself and other sites. */
const reservedFiles = 200

/**
 * Bounds how many connections there are and how long each may stand still. Without a proxy, one
 * network has half of them at most: a newsroom or a CDN never has so many.
 */
export function limitConnections(server: Server, { trustProxy }: { trustProxy: boolean }) {
  const maxConnections = Math.min(mostConnections, openFilesLimit() - reservedFiles)
  server.maxConnections = maxConnections
  server.timeout = idleTimeout
  server.headersTimeout = idleTimeout
  // The largest picture over a slow line.
  server.requestTimeout = 300 * second
  server.keepAliveTimeout = 10 * second
  // Whoever waits to ask again gives way to whoever asks.
  server.on('drop', () => server.closeIdleConnections())
  if (!trustProxy) server.on('connection', shareOf(maxConnections / 2))
}

function shareOf(limit: number) {
  const open = new Map<string, number>()
  return (socket: Socket) => {
    const network = networkOf(socket.remoteAddress ?? '')
    const count = (open.get(network) ?? 0) + 1
    if (count > limit) return void socket.destroy()
    open.set(network, count)
    socket.once('close', () => {
      const left = (open.get(network) ?? 0) - 1
      if (left > 0) open.set(network, left)
      else open.delete(network)
    })
  }
}
