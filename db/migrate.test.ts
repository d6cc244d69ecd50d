import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { aDatabase } from '@/tests/support/database'
import { db, rawWriter } from './client'
import { migrateDatabase } from './migrate'
import { siteSettings } from './schema'

aDatabase()

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'throughline-migrations-'))
  cpSync('drizzle', folder, { recursive: true })
})

describe('migrating', () => {
  test('a database that is up to date is left as it is', () => {
    const before = everything()
    migrateDatabase()
    expect(everything()).toEqual(before)
  })

  test('a database newer than the code is refused, in words that say what to do', () => {
    addMigration('newer', 'create table newer (id integer)')
    migrateDatabase(folder)
    const before = everything()
    expect(() => migrateDatabase()).toThrow(/newer version of Throughline.*restore a backup/s)
    expect(everything()).toEqual(before)
  })

  test('a database of another branch is refused too, though its migration is older', () => {
    addMigration('of_another_branch', 'create table of_another_branch (id integer)', 1)
    migrateDatabase(folder)
    expect(() => migrateDatabase()).toThrow(/newer version of Throughline/)
  })

  test('waits until no other server runs on the database, where there is something to change', () => {
    addMigration('newer', 'create table newer (id integer)')
    migrateDatabase(undefined, { isAlone: false })
    expect(() => migrateDatabase(folder, { isAlone: false })).toThrow(/Stop it, then start again/)
    expect(tables()).not.toContain('newer')
    migrateDatabase(folder)
    expect(tables()).toContain('newer')
  })

  test('a migration that fails leaves nothing of itself, nor of those before it', () => {
    const before = everything()
    addMigration('good', 'create table good (id integer)')
    addMigration('bad', 'create table bad (id integer);--> statement-breakpoint\nnonsense')
    expect(() => migrateDatabase(folder)).toThrow(/nonsense/)
    expect(everything()).toEqual(before)
    expect(rawWriter().pragma('foreign_keys', { simple: true })).toBe(1)
  })

  test('a migration that is dated before the last one applied is not skipped', () => {
    addMigration('merged_later', 'create table merged_later (id integer)', 1)
    migrateDatabase(folder)
    expect(tables()).toContain('merged_later')
  })

  test('a table can be rebuilt without losing what refers to its rows', () => {
    addMigration('family', family)
    migrateDatabase(folder)
    addMigration(
      'rebuilt',
      `create table rebuilt (id integer primary key, name text);
      insert into rebuilt (id) select id from parents;
      drop table parents;
      alter table rebuilt rename to parents`,
    )
    migrateDatabase(folder)
    expect(rawWriter().prepare('select * from children').all()).toEqual([{ parent_id: 1 }])
    expect(() => rawWriter().exec('insert into children values (2)')).toThrow(/FOREIGN KEY/)
  })

  test('a migration that leaves references to nothing is refused', () => {
    addMigration('family', family)
    migrateDatabase(folder)
    const before = everything()
    addMigration('orphans', 'delete from parents')
    expect(() => migrateDatabase(folder)).toThrow('left rows of children without their parents')
    expect(everything()).toEqual(before)
  })

  test('data stays', () => {
    db().insert(siteSettings).values({ name: 'The Answer' }).run()
    addMigration('later', 'create table later (id integer)')
    migrateDatabase(folder)
    expect(db().select().from(siteSettings).all()).toMatchObject([{ name: 'The Answer' }])
  })
})

const family = `
  create table parents (id integer primary key);
  create table children (parent_id integer not null references parents (id) on delete cascade);
  insert into parents values (1);
  insert into children values (1)`

function addMigration(tag: string, sql: string, when = nextDate()) {
  const file = path.join(folder, 'meta', '_journal.json')
  const journal = JSON.parse(readFileSync(file, 'utf8'))
  journal.entries.push({ idx: journal.entries.length, version: '6', when, tag, breakpoints: true })
  writeFileSync(file, JSON.stringify(journal))
  writeFileSync(path.join(folder, `${tag}.sql`), sql)
}

let lastDate = Date.UTC(2100, 0, 1)

function nextDate() {
  lastDate += 1
  return lastDate
}

function tables() {
  return rawWriter().prepare(`select name from sqlite_master where type = 'table'`).pluck().all()
}

function everything() {
  const schema = rawWriter().prepare('select name, sql from sqlite_master order by name').all()
  const applied = rawWriter().prepare('select * from __drizzle_migrations').all()
  return { schema, applied }
}
