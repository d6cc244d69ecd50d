import { execFileSync } from 'node:child_process'
import path from 'node:path'
import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { aDataDir } from '@/tests/support/dataDir'
import { type Connection, Database, driverFile } from './driver'
import { untilCommit } from './untilCommit'

let file: string
let reader: Connection
let writer: Connection

beforeEach(() => {
  file = path.join(aDataDir(), 'counted.db')
  ;[writer, reader] = [open(), open()]
  writer.exec('create table counted (number integer); insert into counted values (0)')
})

test('while nothing is committed, nothing is read', () => {
  const read = vi.fn(() => numberIn(reader))
  const number = untilCommit(reader, read)
  number()
  number()
  read.mockClear()
  writer.exec('begin immediate; update counted set number = 1; rollback')
  expect([number(), number()]).toEqual([0, 0])
  expect(read).not.toHaveBeenCalled()
})

test('a commit of another process is seen at once', () => {
  const number = untilCommit(reader, () => numberIn(reader))
  number()
  number()
  const script = `new (require(process.argv[1]))(process.argv[2]).exec('update counted set number = 7')`
  execFileSync(process.execPath, ['-e', script, driverFile, file])
  expect(number()).toBe(7)
})

test('what could not be read is read again', () => {
  let fails = false
  const number = untilCommit(reader, () => {
    if (fails) throw new Error('The disk failed.')
    return numberIn(reader)
  })
  number()
  writer.exec('update counted set number = 1')
  fails = true
  expect(number).toThrow('The disk failed.')
  fails = false
  expect(number()).toBe(1)
})

test('whatever the connections do, it is what the database says', () => {
  const number = untilCommit(reader, () => numberIn(reader))
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...statements), { maxLength: 30 }), (done) => {
      for (const statement of done) {
        writer.exec(statement)
        expect(number()).toBe(numberIn(reader))
      }
    }),
  )
})

const add = 'update counted set number = number + 1'
const statements = [
  add,
  `begin immediate; ${add}; rollback`,
  `begin immediate; ${add}; ${add}; commit`,
  'pragma wal_checkpoint(passive)',
  'pragma wal_checkpoint(truncate)',
  'vacuum',
]

function open() {
  const connection = new Database(file)
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = OFF')
  return connection
}

function numberIn(connection: Connection): unknown {
  return connection.prepare('select number from counted').pluck().get()
}
