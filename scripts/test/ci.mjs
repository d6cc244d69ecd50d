import { check } from './all.mjs'
import { checkLong } from './long.mjs'
import { newTally } from './tally.mjs'

/** `npm test` and `npm run test:long` as one, with one sum at its end. */
export async function runForCi() {
  const tally = newTally()
  await check(tally)
  await checkLong(tally)
  tally.end()
}
