import { type ClientRequest, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Keeps so many connections busy with bodies of every kind until it is told to end. In a process of
 * its own, so that a test can measure what other clients notice: `hostileClients.ts <site> <cookie>`.
 */
const [siteUrl = '', cookie = ''] = process.argv.slice(2)
const connections = 100

const megabyte = Buffer.alloc(1024 * 1024, 'a')
const jpegStart = Buffer.from('ffd8ffe000104a4649460001', 'hex')

type Attack = (send: (path: string, headers: Record<string, string>) => ClientRequest) => unknown

const attacks: Attack[] = [
  // A length that no server can take, and one that it might.
  (send) => flood(send('/api/auth/callback/credentials', { 'content-length': '150000000' }), 150),
  (send) => flood(send('/admin/login', { 'content-length': '4194304', 'next-action': 'x' }), 4),
  // No length, and no end.
  (send) => flood(send('/api/visits/attend', {}), 50),
  (send) => flood(send('/', {}), 50),
  // A picture that is none, whole and one that never comes to its end.
  (send) => flood(send('/api/media?name=a.jpg', { 'content-length': '19922944' }), 19),
  (send) => send('/api/media?name=a.jpg', { 'content-length': '19922944' }).write(jpegStart),
  (send) => send('/api/media/copy', {}).end(JSON.stringify({ url: 'http://127.0.0.1/' })),
  (send) => send('/admin/login', { 'content-length': '100' }).write('a'),
]

async function flood(sent: ClientRequest, megabytes: number) {
  for (let count = 0; count < megabytes && !sent.destroyed; count += 1) {
    if (!sent.write(count === 0 ? Buffer.concat([jpegStart, megabyte.subarray(12)]) : megabyte)) {
      await Promise.race([new Promise((resolve) => sent.once('drain', resolve)), pause(1000)])
    }
  }
  sent.end()
}

async function keepBusy(number: number) {
  for (let turn = number; ; turn += 1) {
    await new Promise<void>((resolve) => {
      attacks[turn % attacks.length]?.((path, headers) => {
        const sent = request(siteUrl + path, {
          method: 'POST',
          headers: { ...headers, cookie, 'sec-fetch-site': 'same-origin' },
          agent: false,
        })
        sent.on('response', (response) => response.resume())
        sent.on('error', () => undefined)
        sent.on('close', resolve)
        // What is never sent to its end is given up, for the next.
        setTimeout(() => sent.destroy(), 10_000).unref()
        return sent
      })
    })
    await pause(100)
  }
}

for (let number = 0; number < connections; number += 1) void keepBusy(number)
process.send?.('ready')
