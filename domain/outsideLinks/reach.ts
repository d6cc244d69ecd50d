import type { IncomingMessage } from 'node:http'
import { readConfig } from '@/config'
import { findHost, saveHost } from '@/db/outsidePages'
import { before, redirectOf, request } from '../remote/request'
import { isWeb, publicAddressesOf } from '../remote/resolve'
import { type Answer, agent, day, minute, second } from './answer'
import { noAnswer, refused, trouble } from './troubles'
import type { Clock, Turns } from './turns'

/** What a host said to one question. */
export type Told = { kind: 'told'; status: number; location: string | null; body: string }

export type Reach = {
  clock: Clock
  turns: Turns
  timeout: number
  /** When a host last answered, whichever. */
  network: { workedAt: number }
}

type Question = { method: 'GET' | 'HEAD'; maxBytes: number }

/**
 * Puts one question to the host of the URL, when it is its turn. Only public addresses are asked, on
 * the usual ports: see docs/decisions/0054.
 *
 * @throws where the signal ends it
 */
export async function reach(
  url: URL,
  question: Question,
  { clock, turns, timeout, network }: Reach,
  signal: AbortSignal,
): Promise<Told | Answer> {
  if (!isWeb(url)) return refused(notAsked(url))
  return turns.take(url.host, signal, async () => {
    // Here, and not before the turn: who was before us may have been told to wait.
    const host = await findHost(url.host)
    const pausedUntil = host?.pausedUntil?.getTime() ?? 0
    if (pausedUntil > clock.now()) return { kind: 'later', until: pausedUntil }
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), timeout)
    try {
      const told = await endedBy(signal, stop, () => ask(url, question, stop.signal))
      if (told === null) return refused(privateAddress)
      network.workedAt = clock.now()
      await noteLoad(url.host, told, host?.pauses ?? 0, clock.now())
      return told.status === 429 ? await whenLeftAlone(url.host) : told
    } catch (error) {
      signal.throwIfAborted()
      if (stop.signal.aborted) return trouble(tooLong(timeout))
      return noAnswer(error, clock.now(), network.workedAt)
    } finally {
      clearTimeout(timer)
    }
  })
}

/** In place of `AbortSignal.any`, all of whose signals the given one remembers as long as it lives. */
async function endedBy<Result>(
  signal: AbortSignal,
  stop: AbortController,
  run: () => Promise<Result>,
) {
  const end = () => stop.abort(signal.reason)
  signal.addEventListener('abort', end)
  try {
    signal.throwIfAborted()
    return await run()
  } finally {
    signal.removeEventListener('abort', end)
  }
}

type AskedOnce = Told & { retryAfter: string | undefined }

async function ask(url: URL, question: Question, signal: AbortSignal): Promise<AskedOnce | null> {
  const addresses = await before(signal, publicAddressesOf(url))
  if (addresses === null) return null
  const { method, maxBytes } = question
  const response = await request(url, { method, headers: headers(), addresses, signal })
  try {
    return {
      kind: 'told',
      status: response.statusCode ?? 0,
      location: redirectOf(response),
      body: await readUpTo(response, maxBytes),
      retryAfter: response.headers['retry-after'],
    }
  } finally {
    response.destroy()
  }
}

function headers() {
  return {
    accept: '*/*',
    'accept-encoding': 'identity',
    'user-agent': `${agent}/1.0 (+${readConfig().siteUrl})`,
  }
}

/** The first bytes, however many there are. */
async function readUpTo(response: IncomingMessage, maxBytes: number): Promise<string> {
  if (maxBytes === 0) return ''
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= maxBytes) break
  }
  return Buffer.concat(chunks).subarray(0, maxBytes).toString()
}

/** A host that has enough is left alone for as long as it says, else longer each time. */
async function noteLoad(host: string, told: AskedOnce, pauses: number, now: number) {
  const hasEnough = told.status === 429 || told.status === 503
  if (!hasEnough) {
    if (pauses > 0) await saveHost(host, { pauses: 0, pausedUntil: null })
    return
  }
  const asked = secondsIn(told.retryAfter, now) ?? minute * 4 ** Math.min(pauses, 6)
  const pausedUntil = new Date(now + Math.min(Math.max(asked, minute), day))
  await saveHost(host, { pauses: pauses + 1, pausedUntil })
}

/** In milliseconds; given as seconds or as a date (RFC 9110, section 10.2.3). */
function secondsIn(retryAfter: string | undefined, now: number): number | null {
  if (retryAfter === undefined) return null
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * second
  const date = Date.parse(retryAfter)
  return Number.isNaN(date) ? null : date - now
}

async function whenLeftAlone(host: string): Promise<Answer> {
  const found = await findHost(host)
  return { kind: 'later', until: found?.pausedUntil?.getTime() ?? 0 }
}

function notAsked({ protocol, port }: URL) {
  if (protocol !== 'http:' && protocol !== 'https:') {
    return `It leads to an address that is none of the web (${protocol}).`
  }
  return `It is on port ${port}. Only the usual ports of the web are asked.`
}

const privateAddress = 'It leads to a private address, which readers cannot reach either.'

function tooLong(timeout: number) {
  return `It did not answer within ${Math.round(timeout / second)} seconds.`
}
