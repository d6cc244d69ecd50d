import { createRequire } from 'node:module'
import path from 'node:path'
import type BetterSqlite3 from 'better-sqlite3'
import { driverName } from '../../scripts/sqliteDriver.mjs'

const require = createRequire(path.resolve('package.json'))

/** SQLite for the Node that runs this: see docs/decisions/0080. */
export const Database: typeof BetterSqlite3 = require(driverName)

export type { Database as Connection } from 'better-sqlite3'

/** For the process of `quickCheck.ts`, which loads the driver without this module. */
export const driverFile = require.resolve(driverName)
