import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { transaction } from '@/db/client'
import { insertPicture } from '@/db/media'
import type { media } from '@/db/schema'
import { aDatabase } from '@/tests/support/database'
import { anActor } from '@/tests/support/people'
import { describePictures, listPictures } from './index'
import { picturesPerPage } from './list'

aDatabase()

test('pictures are found by file name, alt text and caption, newest first', async () => {
  await aRow({ fileName: 'stage.jpg' })
  await aRow({ alt: 'An empty Stage' })
  await aRow({ caption: 'On stage' })
  await aRow({ fileName: 'portrait.jpg', credit: 'Stage Photos' })
  expect(
    (await list('STAGE')).rows.map(({ fileName, alt, caption }) => [fileName, alt, caption]),
  ).toEqual([
    ['a.png', '', 'On stage'],
    ['a.png', 'An empty Stage', ''],
    ['stage.jpg', '', ''],
  ])
})

test('a sign that databases know is a letter like all others', async () => {
  await aRow({ fileName: '100%.jpg' })
  await aRow({ fileName: '1000.jpg' })
  expect((await list('100%')).total).toBe(1)
})

test('a page has no more than a screen shows, and the last one the rest', async () => {
  for (let n = 0; n <= picturesPerPage; n += 1) await aRow({})
  expect(await list()).toMatchObject({ total: picturesPerPage + 1, pages: 2 })
  expect((await list()).rows).toHaveLength(picturesPerPage)
  expect((await list('', 2)).rows).toHaveLength(1)
})

test('pictures are described by their ids, those that are gone are left out', async () => {
  const id = await aRow({ alt: 'A stage' })
  const described = await describePictures(await anActor('author'), [id, uuidv7()])
  expect(described).toEqual([
    { id, width: 160, height: 90, widths: [160], alt: 'A stage', caption: '', credit: '' },
  ])
})

async function list(search = '', page = 1) {
  return listPictures(await anActor('contributor'), { search, page })
}

async function aRow(given: Partial<typeof media.$inferInsert>) {
  const id = uuidv7()
  const size = { width: 160, height: 90, widths: [160] }
  await transaction((tx) => insertPicture(tx, { id, fileName: 'a.png', ...size, ...given }))
  return id
}
