import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/auth/policy'
import { aDatabase } from '@/tests/support/database'
import { anActor } from '@/tests/support/people'
import { openAuthor, saveAuthor } from './authors'
import { authorValues } from './authors/fields'
import { openCheckLevels, saveCheckLevels } from './checks'
import { changeRole } from './people'
import { openSection, saveSection } from './sections'
import { changeSettings, openSettings } from './site'
import { openTag, saveTag } from './tags'

aDatabase()

let first: Actor
let second: Actor
beforeEach(async () => {
  first = await anActor('admin')
  second = await anActor('admin')
})

type Answer = { ok: boolean }
type Form = {
  /** Opens the form, and returns how it is saved with or without a change. */
  open: (actor: Actor, id: string) => Promise<(change?: string) => Promise<Answer>>
  make?: () => Promise<string>
}

const forms: Record<string, Form> = {
  'the settings': {
    open: async (actor) => {
      const opened = await openSettings(actor)
      return (tagline = '') => changeSettings(actor, { ...opened, name: 'Site', tagline })
    },
  },
  'a tag': {
    make: async () => idOf(await saveTag(first, { id: null, name: 'Tag', slug: '' })),
    open: async (actor, id) => {
      const opened = found(await openTag(actor, id))
      return (name = opened.name) => saveTag(actor, { ...opened, name })
    },
  },
  'a section': {
    make: async () => idOf(await saveSection(first, { id: null, ...named, description: '' })),
    open: async (actor, id) => {
      const opened = found(await openSection(actor, id))
      return (description = '') => saveSection(actor, { ...opened, description })
    },
  },
  'an author': {
    make: async () => idOf(await saveAuthor(first, { id: null, ...named, ...noProfile })),
    open: async (actor, id) => {
      const opened = found(await openAuthor(actor, id))
      const { version } = opened
      return (bio = '') => saveAuthor(actor, { id, version, ...authorValues(opened), bio })
    },
  },
  'the checks': {
    open: async (actor) => {
      const { levels, version } = await openCheckLevels(actor)
      const [one, ...others] = levels
      return (change) => {
        const changed = one && change ? [{ ...one, level: 'block' as const }, ...others] : levels
        return saveCheckLevels(actor, { levels: changed, version })
      }
    },
  },
}

test.each(Object.entries(forms))('%s is not saved over what another saved', async (_, form) => {
  const id = (await form.make?.()) ?? ''
  const save = await form.open(first, id)
  const saveStale = await form.open(second, id)
  expect(await save('of the first')).toMatchObject({ ok: true })
  expect(await saveStale()).toMatchObject({
    ok: false,
    error: 'stale-version',
    theirs: { savedByName: first.name },
  })
  // Opened again, it is saved.
  const saveAgain = await form.open(second, id)
  expect(await saveAgain('of the second')).toMatchObject({ ok: true })
})

test('what was saved carries the version that the next save is based on', async () => {
  const id = idOf(await saveTag(first, { id: null, name: ' Tag ', slug: '' }))
  const { version } = found(await openTag(first, id))
  const saved = await saveTag(first, { id, name: 'Other', slug: 'tag', version })
  expect(saved).toMatchObject({ ok: true, version: (await openTag(first, id))?.version })
})

test('a role is not given over one that another gave', async () => {
  const { userId } = await anActor('author')
  const change = { userId, version: 'author' } as const
  await changeRole(first, { ...change, role: 'editor' })
  expect(await changeRole(second, { ...change, role: 'contributor' })).toMatchObject({
    error: 'stale-version',
    theirs: { version: 'editor', values: { role: 'editor' }, savedByName: first.name },
  })
})

const named = { name: 'Ada', slug: '' }
const noProfile = { bio: '', avatarId: null, links: [], userId: null }

function idOf(saved: { ok: true; id: string } | { ok: false; message: string }) {
  if (!saved.ok) throw new Error(saved.message)
  return saved.id
}

function found<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new Error('It was not found.')
  return thing
}
