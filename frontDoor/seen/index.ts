import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Config } from '../../config'
import { longestBeacon } from '../../domain/linkCounts/beacon'
import { countBeacon } from '../../domain/linkCounts/countBeacon'
import { log } from '../../log'
import { readerAddress } from '../readerAddress'
import { isBot } from './bots'
import { isFromPage } from './isFromPage'
import { isWithinLimit, mayCountLink } from './limit'
import { optsOut } from './optsOut'
import { readText } from './readText'

/** Where pages tell which related links were seen and followed. Pages are only ever asked for by GET. */
export const beaconPath = '/seen'

/**
 * Takes the beacons of article pages. Whatever comes is answered alike: who sends junk learns
 * nothing, and browsers do not listen.
 */
export function takeBeacons(
  { siteUrl, trustProxy }: Pick<Config, 'siteUrl' | 'trustProxy'>,
  open: (path: string) => Promise<string | null>,
) {
  return async (request: IncomingMessage, response: ServerResponse) => {
    try {
      if (await isWelcome(request)) {
        const text = await readText(request, longestBeacon)
        const address = readerAddress(request, trustProxy)
        if (text !== null) await countBeacon(text, open, (link) => mayCountLink(address, link))
      }
    } catch (err) {
      log.warn({ err }, 'A beacon was not counted')
    }
    // What was not read of the body is not waited for.
    const isRead = request.readableEnded
    response.writeHead(204, isRead ? {} : { connection: 'close' }).end()
  }

  async function isWelcome(request: IncomingMessage) {
    return (
      isFromPage(request.headers, siteUrl) &&
      !isBot(request.headers['user-agent']) &&
      !optsOut(request.headers) &&
      (await isWithinLimit(readerAddress(request, trustProxy)))
    )
  }
}
