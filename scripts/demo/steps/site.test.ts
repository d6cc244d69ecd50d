import { expect, test } from 'vitest'
import { listSections } from '@/domain/sections'
import { listTags } from '@/domain/tags'
import { aDatabase } from '@/tests/support/database'
import { anActor } from '@/tests/support/people'
import { sections, tags } from '../site'
import { nameSite } from './site'

aDatabase()

test('the sections and tags of the demo are found by their names', async () => {
  const editor = await anActor('editor')
  await nameSite(new Map())
  for (const { name } of sections) {
    const { rows } = await listSections(editor, { search: name, page: 1 })
    expect(rows.map((row) => row.name)).toContain(name)
  }
  for (const { name } of tags) {
    const { rows } = await listTags(editor, { search: name, page: 1 })
    expect(rows.map((row) => row.name)).toContain(name)
  }
})
