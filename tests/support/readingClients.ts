import { Agent, get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * Keeps as many connections as two hostile clients, and behaves well on them: each reads an article
 * ten times a second. In a process of its own, so that a test can measure what other clients notice:
 * `readingClients.ts <article>`.
 */
const [article = ''] = process.argv.slice(2)
const connections = 200

const agent = new Agent({ keepAlive: true, maxSockets: connections })

async function readOn() {
  for (;;) {
    await new Promise<void>((resolve) => {
      get(article, { agent }, (response) => response.resume().on('close', resolve)).on(
        'error',
        () => resolve(),
      )
    })
    await pause(100)
  }
}

for (let number = 0; number < connections; number += 1) void readOn()
process.send?.('ready')
