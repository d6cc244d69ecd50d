import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import runCall from '../../.next/throughline/tasks.mjs'

/** The tasks of the threads, each of which keeps its thread busy while the data folder has a file `hold`. */
export default async function runHeld(call) {
  const hold = path.join(process.env.DATA_DIR ?? '', 'hold')
  if (existsSync(hold)) writeFileSync(`${hold}-${call.name}`, '')
  while (existsSync(hold));
  return runCall(call)
}
