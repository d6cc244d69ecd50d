import { readConfig } from '../config'
import { knownDamage, noteDamage } from '../db/damage'
import { quickCheck } from '../db/quickCheck'
import { log } from '../log'
import type { Job } from './jobs'

const day = 24 * 3_600_000

let nextAt = 0

/** After each start, and again each day: what is damaged goes on being read and backed up unnoticed. */
export const integrity = {
  name: 'check of the database',
  everySeconds: 5,
  run: async (signal) => {
    if (Date.now() < nextAt) return
    nextAt = Date.now() + day
    const { databaseFile } = readConfig()
    noteDamage(await quickCheck(databaseFile, signal))
    const damage = knownDamage()
    if (damage === null) return
    log.error(
      { database: databaseFile, damage },
      'The database is damaged. Stop the site and restore a backup: see docs/operators.md',
    )
  },
} satisfies Job
