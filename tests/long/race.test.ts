import { afterEach, beforeEach, expect, test } from 'vitest'
import { aRacingNewsroom, race } from '../race/race'
import { openNewsroom } from '../support/newsroom'
import { type Site, startSite } from '../support/site'
import { shareOf } from './share'

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
const sites: Site[] = []

beforeEach(async () => {
  newsroom = await openNewsroom()
})

afterEach(async () => {
  for (const site of sites.splice(0)) await site.stop('SIGKILL')
  await newsroom.close()
})

test.each([1, 2])(
  'no reader of %i processes meets a page older than the changes before, and no page stays old',
  async (processes) => {
    const room = await aRacingNewsroom(newsroom.editor)
    for (let process = 0; process < processes; process += 1) {
      sites.push(await startSite({ dataDir: newsroom.dataDir }))
    }
    const urls = sites.map(({ url }) => url)
    const total = { reads: 0, changes: 0 }
    while (total.reads < shareOf(50_000) || total.changes < shareOf(500)) {
      const round = await race(room, urls, { changes: 120, reads: 5000, readers: 32, rest: 50 })
      expect({ stale: round.stale, stuck: round.stuck }).toEqual({ stale: [], stuck: [] })
      total.reads += round.reads
      total.changes += round.changes
    }
    console.log(`${processes} processes: ${total.reads} reads, ${total.changes} changes, 0 stale`)
  },
  1_800_000,
)
