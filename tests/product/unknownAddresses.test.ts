import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openNewsroom } from '../support/newsroom'
import { read } from '../support/reader'
import { type Site, startSite } from '../support/site'

test('2,000 unknown addresses leave memory and disk where they were', async () => {
  const newsroom = await openNewsroom()
  const site = await startSite({
    dataDir: newsroom.dataDir,
    script: 'tests/support/siteWithHands.ts',
    nodeOptions: ['--expose-gc'],
  })
  try {
    // What Node and Next set up once, for as many requests as they want.
    await askForUnknown(site, 1000, 'warm-up')
    const before = { memory: await memoryOf(site), disk: diskOf(newsroom.dataDir) }
    await askForUnknown(site, 2000, 'unknown')
    const after = { memory: await memoryOf(site), disk: diskOf(newsroom.dataDir) }
    for (const [index, { folder, files, bytes }] of before.disk.entries()) {
      const now = after.disk[index]
      expect(now).toMatchObject({ folder, files })
      // What the server's own jobs write is a page or two of the database.
      expect((now?.bytes ?? 0) - bytes).toBeLessThan(100_000)
    }
    // Had each 404 been kept, it would be 2,000 × 44 KB = 88 MB.
    expect((after.memory - before.memory) / 1024 / 1024).toBeLessThan(4)
  } finally {
    await site.stop()
    await newsroom.close()
  }
})

async function askForUnknown(site: Site, howMany: number, name: string) {
  for (let done = 0; done < howMany; done += 20) {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => read(site.url, addressOf(name, done + index))),
    )
    for (const answer of answers) expect(answer.status).toBe(404)
  }
}

function addressOf(name: string, number: number) {
  const addresses = [
    `/${name}-${number}`,
    `/section/${name}-${number}`,
    `/author/${name}-${number}/page/2`,
    `/${name}/${number}/deeper`,
    `/2026/11/${number + 2}`,
    `/preview/${`${name}-${number}`.padEnd(43, '-')}`,
    `/media/${name}-${number}/320.avif`,
    `/_next/static/${name}-${number}.js`,
  ]
  return addresses[number % addresses.length] ?? '/'
}

async function memoryOf(site: Site): Promise<number> {
  const answer = once(site.process, 'message')
  site.process.send({ do: 'measure memory' })
  const [message] = await answer
  return z.object({ bytes: z.number() }).parse(message).bytes
}

/** Files and bytes in the data folder and in the build. */
function diskOf(dataDir: string) {
  return [dataDir, '.next'].map((folder) => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0)
    return { folder, files: files.length, bytes }
  })
}
