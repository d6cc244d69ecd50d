import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { readConfig } from '@/config'
import { transaction } from '@/db/client'
import { insertCrop } from '@/db/media'
import { aDatabase } from '@/tests/support/database'
import { anActor } from '@/tests/support/people'
import { CropRequest, maxCrops } from './crop'
import { cropPicture, describePictures, uploadPicture } from './index'

aDatabase()

const rightHalf = { x: 5000, y: 0, width: 5000, height: 10_000 }

test('a part of a picture has files of its own, made of that part, and the picture stays', async () => {
  const { id } = await aHalvedPicture()
  const before = readdirSync(folderOf(id))
  const answer = await crop(id, rightHalf)
  expect(answer).toMatchObject({
    ok: true,
    picture: {
      width: 800,
      crops: { '5000-0-5000-10000': { width: 400, height: 400, widths: [160, 320, 400] } },
    },
  })
  const [red, , blue] = await pixel(id, '5000-0-5000-10000/320.webp')
  expect(blue).toBeGreaterThan(200)
  expect(red).toBeLessThan(50)
  expect(readdirSync(folderOf(id))).toEqual(['5000-0-5000-10000', ...before].sort())
  expect(readdirSync(path.join(folderOf(id), '5000-0-5000-10000'))).toContain('social.jpg')
})

test('a part is made once, whoever asks for it and however many do at once', async () => {
  const { id } = await aHalvedPicture()
  const [one, other] = await Promise.all([crop(id, rightHalf), crop(id, rightHalf)])
  expect(one).toEqual(other)
  expect(await crop(id, rightHalf)).toMatchObject({ ok: true })
  const [described] = await describePictures(await anActor('author'), [id])
  expect(Object.keys(described?.crops ?? {})).toEqual(['5000-0-5000-10000'])
})

test('a picture of which the whole was not kept is cropped from its widest file', async () => {
  const { id } = await aHalvedPicture()
  rmSync(path.join(folderOf(id), 'whole.webp'))
  expect(await crop(id, rightHalf)).toMatchObject({
    ok: true,
    // The widest file has 640 pixels, and a half of it 320.
    picture: {
      crops: { '5000-0-5000-10000': { width: 400, height: 400, widths: [160, 320, 400] } },
    },
  })
})

test('a picture that was deleted cannot be cropped', async () => {
  expect(await crop(uuidv7(), rightHalf)).toMatchObject({ ok: false, error: 'missing' })
})

test('nobody fills the disk with parts of one picture', async () => {
  const { id } = await aHalvedPicture()
  const files = { width: 1, height: 1, widths: [1] }
  await transaction(async (tx) => {
    for (let n = 0; n < maxCrops; n += 1) {
      await insertCrop(tx, { mediaId: id, folder: `part-${n}`, ...files })
    }
  })
  expect(await crop(id, rightHalf)).toMatchObject({ ok: false, error: 'too-many-crops' })
  expect(existsSync(path.join(folderOf(id), '5000-0-5000-10000'))).toBe(false)
})

test.each([
  ['outside on the right', { ...rightHalf, x: 5001 }],
  ['outside at the top', { ...rightHalf, y: -1 }],
  ['without a width', { ...rightHalf, width: 0 }],
  ['too small to be seen', { ...rightHalf, width: 499 }],
  ['huge', { ...rightHalf, width: 1e308 }],
  ['endless', { ...rightHalf, width: Number.POSITIVE_INFINITY }],
  ['not a number', { ...rightHalf, x: Number.NaN }],
  ['between the units', { ...rightHalf, x: 0.5 }],
  ['of text', { ...rightHalf, x: '../..' }],
  ['with something missing', { x: 0, y: 0, width: 5000 }],
])('a part %s is refused before any work is done', (_, crop) => {
  expect(CropRequest.safeParse({ mediaId: uuidv7(), crop }).success).toBe(false)
})

/** Red on the left, blue on the right. */
async function aHalvedPicture() {
  const half = (background: string) => ({
    create: { width: 400, height: 400, channels: 3 as const, background },
  })
  const bytes = await sharp({ create: { ...half('red').create, width: 800 } })
    .composite([{ input: half('blue'), left: 400, top: 0 }])
    .png()
    .toBuffer()
  const answer = await uploadPicture(await anActor('author'), { fileName: 'a.png', bytes })
  if (!answer.ok) throw new Error(answer.message)
  return answer.picture
}

async function crop(mediaId: string, crop: typeof rightHalf) {
  return cropPicture(await anActor('contributor'), { mediaId, crop })
}

function folderOf(id: string) {
  return path.join(readConfig().mediaDir, id)
}

async function pixel(id: string, file: string) {
  return [
    ...(
      await sharp(path.join(folderOf(id), file))
        .removeAlpha()
        .raw()
        .toBuffer()
    ).subarray(0, 3),
  ]
}
