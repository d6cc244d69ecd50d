import { afterEach, beforeEach, expect, test } from 'vitest'
import { plant, plantedFaults } from '../race/plantedFaults'
import { aRacingNewsroom, race } from '../race/race'
import { openNewsroom } from '../support/newsroom'
import { type Site, startSite } from '../support/site'

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let site: Site | undefined

beforeEach(async () => {
  newsroom = await openNewsroom()
})

afterEach(async () => {
  await site?.stop('SIGKILL')
  site = undefined
  await newsroom.close()
})

/** The race of `race.test.ts` must be one that a fault loses: see what it finds without one there. */
test.each(plantedFaults)('the race notices when $name', async (fault) => {
  const room = await aRacingNewsroom(newsroom.editor)
  const script = await plant(fault)
  site = await startSite({ dataDir: newsroom.dataDir, script })
  const wrong: string[] = []
  for (let round = 0; round < 80 && wrong.length === 0; round += 1) {
    const given = { changes: 24, reads: 200, readers: 32, rest: 5 }
    const { stale, stuck } = await race(room, [site.url], given)
    wrong.push(...stale, ...stuck)
  }
  expect(wrong).not.toEqual([])
})
