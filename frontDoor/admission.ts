import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { networkOf } from '../auth/network'
import type { Config } from '../config'
import { fairQueue, QueueFull } from '../model/fairQueue'
import { bodyBytes } from './bodyLimits'
import { workTimeout } from './connections'
import type { Listener } from './guarded'
import { readerAddress } from './readerAddress'
import { refuse } from './refuse'
import { visitorOf } from './visitor'

const megabyte = 1024 * 1024

/** Beside its body, each request takes about this much memory while it is worked on. */
const workBytes = 2 * megabyte

/**
 * A body's buffers stay in memory until they are collected, and large bodies in quick succession
 * arrive hundreds of megabytes faster than that. Each therefore keeps its place for some time after
 * its answer, in proportion to its length.
 */
const bytesFreedInMillisecond = 8 * 1024

/** Bodies that are longer are taken from strangers only one after the other. */
const smallBody = 64 * 1024

/** Shorter than the minute after which many proxies give up. */
const maxMilliseconds = 50_000

type Options = Pick<Config, 'siteUrl' | 'trustProxy' | 'maxUploadBytes'>

/**
 * Lets requests through to Next by the memory that they take: what one user, or one network of
 * strangers, has under way is bounded, and so is what all have. The others wait, unread.
 */
export function admit(next: Listener, { siteUrl, trustProxy, maxUploadBytes }: Options): Listener {
  const uploadBytes = maxUploadBytes + workBytes
  const uploads = fairQueue({ perKey: uploadBytes, total: 2 * uploadBytes, maxWaiting: 20 })
  // More at a time would end no sooner, and keep readers from the pages that are rendered meanwhile.
  const others = fairQueue({ perKey: 4 * workBytes, total: 16 * workBytes, maxWaiting: 100 })

  return async (request, response) => {
    const url = request.url ?? '/'
    const bytes = bodyBytes(request)
    // They take long, and must not hold up a save.
    const queue = url.startsWith('/api/media') ? uploads : others
    const closed = closing(response)
    const key = await keyOf(request, bytes)
    try {
      await queue({ key, weight: workBytes + bytes, signal: closed.signal }, async () => {
        request.socket.setTimeout(workTimeout)
        // A client that leaves is not to make room for the next before the work has ended.
        await Promise.race([
          Promise.all([next(request, response), closed.happened]),
          // Next may never end its work for a browser that went on to another page.
          closed.happened.then(() => sleep(5_000, undefined, { ref: false })),
        ])
        await untilFreed(bytes)
      })
    } catch (error) {
      if (response.closed) return
      if (!(error instanceof QueueFull) && error !== tooLong) throw error
      refuse(siteUrl, request, response, tooBusy)
    }
  }

  async function keyOf(request: IncomingMessage, bytes: number) {
    const visitor = await visitorOf(request).catch(() => null)
    if (visitor) return visitor.userId
    return bytes > smallBody ? 'strangers' : networkOf(readerAddress(request, trustProxy))
  }
}

function untilFreed(bytes: number) {
  return sleep(bytes / bytesFreedInMillisecond, undefined, { ref: false })
}

const tooLong = new Error('The request has waited for too long.')

/** Ends the wait of a request whose client leaves, or that has waited for too long. */
function closing(response: ServerResponse) {
  const controller = new AbortController()
  // A timer of `AbortSignal` would go on, and keep the request in memory, when the client has left.
  const timer = setTimeout(() => controller.abort(tooLong), maxMilliseconds)
  const happened = new Promise<void>((resolve) => {
    const close = () => {
      clearTimeout(timer)
      controller.abort()
      resolve()
    }
    // A client may have left before its request came here: no event would tell of it again.
    if (response.closed) close()
    else response.once('close', close)
  })
  return { signal: controller.signal, happened }
}

const tooBusy = {
  status: 503,
  error: 'busy',
  message: 'The site is busy. Nothing was changed. Try again in a moment.',
  headers: { 'retry-after': '5' },
}
