import { afterEach, beforeEach, expect, test } from 'vitest'
import { aRacingNewsroom, race } from '../race/race'
import { openNewsroom } from '../support/newsroom'
import { type Site, startSite } from '../support/site'

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
const sites: Site[] = []

beforeEach(async () => {
  newsroom = await openNewsroom()
})

afterEach(async () => {
  for (const site of sites.splice(0)) await site.stop('SIGKILL')
  await newsroom.close()
})

/** A short form of `tests/long/race.test.ts`. */
test('no reader gets an older page than the last change that returned before they asked', async () => {
  const room = await aRacingNewsroom(newsroom.editor)
  for (let process = 1; process <= 2; process += 1) {
    sites.push(await startSite({ dataDir: newsroom.dataDir }))
  }
  const urls = sites.map(({ url }) => url)
  const { stale, stuck } = await race(room, urls, { changes: 60, reads: 200, readers: 24, rest: 5 })
  expect({ stale, stuck }).toEqual({ stale: [], stuck: [] })
})
