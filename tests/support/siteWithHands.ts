import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { Actor } from '@/auth/policy'
import { rawWriter } from '@/db/client'
import { findOlderArticles } from '@/domain/linkChanges/olderArticles'
import { listLinks } from '@/domain/links'
import { LinkListing } from '@/domain/links/listLinks'
import { publishPost } from '@/domain/posts'
import { emptyContent } from '@/domain/posts/content'
import { listBlocks } from '@/domain/relatedLinks'
import { BlockListing } from '@/domain/relatedLinks/listBlocks'
import { suggestLinks } from '@/domain/relatedLinks/suggestions'
import { compareRevisions } from '@/domain/revisions/compare'
import { startWorkers } from '@/workers/pool'

/**
 * The server, with hands: a test can tell it, over IPC, to publish in the server's own process and
 * to die the moment that the transaction is on the disk, to do work in threads that can be held, or to
 * say how much memory it uses.
 */
await import('../../server')

const Order = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('publish and die'),
    actor: z.custom<Actor>(),
    postId: z.string(),
    baseVersion: z.number(),
  }),
  z.object({ do: z.literal('measure memory') }),
  z.object({
    do: z.enum(['compare', 'suggest', 'find older articles', 'list links', 'list blocks']),
    actor: z.custom<Actor>(),
    postId: z.string(),
  }),
])

const works = {
  compare: (actor: Actor, postId: string) =>
    compareRevisions(actor, { postId, show: 'current', against: null }),
  suggest: (actor: Actor, postId: string) =>
    suggestLinks(actor, { ...emptyContent, postId, title: 'The headline' }),
  'find older articles': (actor: Actor, postId: string) => findOlderArticles(actor, { postId }),
  'list links': (actor: Actor) => listLinks(actor, LinkListing.parse({})),
  'list blocks': (actor: Actor) => listBlocks(actor, BlockListing.parse({})),
}

process.on('message', async (message) => {
  const order = Order.parse(message)
  if (order.do === 'publish and die') {
    dieAfterCommit()
    await publishPost(order.actor, order)
  } else if (order.do === 'measure memory') {
    process.send?.({ bytes: await settledMemory() })
  } else {
    startWorkers(path.resolve('tests/support/heldTasks.mjs'))
    process.send?.({ result: (await works[order.do](order.actor, order.postId)) !== null })
  }
})

/**
 * What is kept, in bytes: the last answers are let go of some moments after they were sent, and
 * native buffers only by the collection after the one that found them unused.
 */
async function settledMemory() {
  let before = Number.POSITIVE_INFINITY
  for (;;) {
    globalThis.gc?.()
    const { heapUsed, external } = process.memoryUsage()
    const bytes = heapUsed + external
    if (before - bytes < 100 * 1024) return bytes
    before = bytes
    await sleep(500)
  }
}

function dieAfterCommit() {
  const writer = rawWriter()
  const exec = writer.exec.bind(writer)
  writer.exec = (sql) => {
    const result = exec(sql)
    if (sql === 'commit') process.kill(process.pid, 'SIGKILL')
    return result
  }
}
