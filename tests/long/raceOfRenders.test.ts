import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openNewsroom } from '../support/newsroom'
import { aPost } from '../support/posts'
import { type Site, startSite } from '../support/site'

/**
 * A page whose renders can be held in their middle, behind our caching and behind Next's own. What
 * ours promises in the middle of a render, Next's breaks: the second half shows that it can fail.
 */
const app = 'tests/fixtures/race-app'
const slugs = Array.from({ length: 30 }, (_, index) => `page-${index}`)
let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let site: Site

for (const cache of ['ours', 'next'] as const) {
  describe(cache === 'ours' ? 'behind our caching' : "behind Next's own caching", () => {
    beforeAll(() => build(cache))

    beforeEach(async () => {
      newsroom = await openNewsroom()
      for (const slug of slugs) await aPost({ slug, title: '0', status: 'published' })
      const env = { RACE_CACHE: cache, NODE_ENV: 'production' }
      site = await startSite({ dataDir: newsroom.dataDir, env, script: `${app}/server.ts` })
    })

    afterEach(async () => {
      await site.stop('SIGKILL')
      await newsroom.close()
    })

    test('a publish in the middle of a render is seen by the next reader, and for good', async () => {
      const outcome = await publishDuringRender()
      const promised = { late: '1', afterwards: '1' }
      if (cache === 'ours') expect(outcome).toEqual(promised)
      else expect(outcome).not.toEqual(promised)
    })

    // Next's renders are too short to be met by chance. That a race like this can be lost,
    // `plantedFaults.test.ts` shows.
    test.runIf(cache === 'ours')(
      '10 readers a page and publishes milliseconds apart leave no page old',
      async () => {
        const { staleReads, stuckPages, reads } = await raceReaders()
        expect(reads).toBeGreaterThan(500)
        expect({ staleReads, stuckPages }).toEqual({ staleReads: 0, stuckPages: 0 })
      },
    )
  })
}

/** A render reads title 0 and is held; title 1 is published; another reader comes; it goes on. */
async function publishDuringRender() {
  const slug = 'page-0'
  const hold = path.join(newsroom.dataDir, `hold-${slug}`)
  writeFileSync(hold, '')
  const early = titleAt(slug)
  while (!existsSync(`${hold}-is-felt`)) await sleep(5)
  await change(slug, '1')
  const late = titleAt(slug)
  await sleep(100)
  rmSync(hold)
  await early
  return { late: await late, afterwards: await titleAt(slug) }
}

async function raceReaders() {
  /** The last version of each page whose publish has returned. */
  const published = new Map(slugs.map((slug) => [slug, 0]))
  let isOver = false
  let reads = 0
  let staleReads = 0
  const readers = slugs.flatMap((slug) =>
    Array.from({ length: 10 }, async () => {
      while (!isOver) {
        const atLeast = published.get(slug) ?? 0
        const title = Number(await titleAt(slug))
        reads += 1
        if (title < atLeast) staleReads += 1
      }
    }),
  )
  for (let version = 1; version <= 10; version += 1) {
    for (const slug of slugs) {
      await change(slug, String(version))
      published.set(slug, version)
      await sleep(3)
    }
  }
  isOver = true
  await Promise.all(readers)
  const last = await Promise.all(slugs.map(titleAt))
  return { reads, staleReads, stuckPages: last.filter((title) => title !== '10').length }
}

async function titleAt(slug: string) {
  const response = await fetch(`${site.url}/${slug}`)
  const html = await response.text()
  return /<h1>(.*?)<\/h1>/.exec(html)?.[1]
}

async function change(slug: string, title: string) {
  const body = JSON.stringify({ slug, title })
  const response = await fetch(`${site.url}/change`, { method: 'POST', body })
  expect(response.status).toBe(200)
}

function build(cache: string) {
  // Next keeps there what was read, also for the next build.
  rmSync(`${app}/.next-${cache}`, { recursive: true, force: true })
  const next = ['--import', 'tsx', 'node_modules/next/dist/bin/next', 'build', app]
  const env = { ...process.env, RACE_CACHE: cache, NODE_ENV: 'production' as const }
  const { status, stdout } = spawnSync(process.execPath, next, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout)
}
