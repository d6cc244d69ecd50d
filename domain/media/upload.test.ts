import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readConfig } from '@/config'
import { db } from '@/db/client'
import { auditLog, media } from '@/db/schema'
import { aDatabase } from '@/tests/support/database'
import { anActor } from '@/tests/support/people'
import { aPicture, drawing, noise } from '@/tests/support/pictures'
import { uploadPicture } from './index'

aDatabase()

test('a picture is kept as AVIF and WebP at every width that it can fill, and as a social card', async () => {
  const picture = await uploaded(await aPicture({ width: 1000, height: 500 }))
  expect(picture).toMatchObject({
    width: 1000,
    height: 500,
    widths: [160, 320, 640, 750, 960, 1000],
  })
  const files = picture.widths.flatMap((width) => [`${width}.avif`, `${width}.webp`])
  expect(readdirSync(folderOf(picture)).sort()).toEqual(
    [...files, 'social.jpg', 'whole.webp'].sort(),
  )
  for (const width of picture.widths) {
    expect(await sizeOf(picture, `${width}.avif`)).toEqual(['heif', width, width / 2])
    expect(await sizeOf(picture, `${width}.webp`)).toEqual(['webp', width, width / 2])
  }
  expect(await sizeOf(picture, 'social.jpg')).toEqual(['jpeg', 1200, 630])
})

test('a picture narrower than the smallest width keeps its own', async () => {
  const picture = await uploaded(await aPicture({ width: 90, height: 60 }))
  expect(picture.widths).toEqual([90])
  expect(await sizeOf(picture, '90.webp')).toEqual(['webp', 90, 60])
})

test('a picture wider than the widest file is made smaller, its own size stays known', async () => {
  const picture = await uploaded(await aPicture({ width: 4000, height: 2000 }))
  expect(picture).toMatchObject({ width: 4000, height: 2000 })
  expect(picture.widths.at(-1)).toBe(3200)
  expect(await sizeOf(picture, '3200.avif')).toEqual(['heif', 3200, 1600])
})

test('a picture is turned as its camera was held', async () => {
  const bytes = await drawing({ width: 400, height: 200 })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const picture = await uploaded(bytes)
  expect(picture).toMatchObject({ width: 200, height: 400, widths: [160, 200] })
  expect(await sizeOf(picture, '160.webp')).toEqual(['webp', 160, 320])
})

test('nothing of what the camera noted is left, not where the picture was taken, not by whom', async () => {
  const gps = { GPSLatitude: '59/1 54/1 0/1', GPSLatitudeRef: 'N' }
  const exif = { IFD0: { Artist: 'Ada Secret', Orientation: '6' }, IFD3: gps }
  const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>Ada Secret</a></x:xmpmeta>'
  const bytes = await drawing({ width: 400, height: 200 })
    .jpeg()
    .withExif(exif)
    .withXmp(xmp)
    .toBuffer()
  expect(bytes.includes('Ada Secret')).toBe(true)
  const picture = await uploaded(bytes)
  for (const file of readdirSync(folderOf(picture))) {
    const metadata = await sharp(path.join(folderOf(picture), file)).metadata()
    expect(metadata).not.toHaveProperty('exif')
    expect(metadata).not.toHaveProperty('xmp')
    expect(metadata).not.toHaveProperty('iptc')
    expect(metadata.orientation ?? 1).toBe(1)
  }
})

test.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)(
  'a %s file is accepted',
  async (format) => {
    const bytes = await drawing({ width: 40, height: 30 }).toFormat(format).toBuffer()
    expect(await uploaded(bytes)).toMatchObject({ width: 40, height: 30 })
  },
)

test('what is transparent stays so, and is white on the social card', async () => {
  const background = { r: 0, g: 0, b: 0, alpha: 0 }
  const bytes = await sharp({ create: { width: 200, height: 105, channels: 4, background } })
    .png()
    .toBuffer()
  const picture = await uploaded(bytes)
  expect(await firstPixel(picture, '160.webp')).toHaveLength(4)
  expect(await firstPixel(picture, 'social.jpg')).toEqual([255, 255, 255])
})

test('an upload is on record', async () => {
  const actor = await anActor('contributor')
  const answer = await uploadPicture(actor, { fileName: 'a.png', bytes: await aPicture() })
  const [entry] = db().select().from(auditLog).all()
  expect(entry).toMatchObject({
    actorId: actor.userId,
    action: 'media.upload',
    subjectId: answer.ok && answer.picture.id,
    details: { fileName: 'a.png' },
  })
})

const refused = {
  'an empty file': [async () => Buffer.alloc(0), 'empty', 'Choose another one'],
  'random bytes': [async () => Buffer.from('GIF, or so I say'), 'not-a-picture', 'Use JPEG'],
  'an SVG': [async () => Buffer.from(svg), 'not-a-picture', 'Use JPEG'],
  'a HEIC photograph': [
    async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    'not-a-picture',
    'Save it as JPEG',
  ],
  'a JPEG cut off': [
    async () => half(await noise({ width: 400, height: 400 }).jpeg().toBuffer()),
    'broken',
    'Save it anew',
  ],
  'a PNG cut off': [
    async () => half(await noise({ width: 400, height: 400 }).png().toBuffer()),
    'broken',
    'Save it anew',
  ],
  'an AVIF cut off': [
    async () => half(await noise({ width: 400, height: 400 }).avif({ effort: 0 }).toBuffer()),
    'broken',
    'Save it anew',
  ],
  'a picture’s first bytes alone': [
    async () => (await aPicture()).subarray(0, 12),
    'broken',
    'Save it anew',
  ],
  'a small file of a vast picture': [
    () => claiming(60_000, 60_000),
    'too-many-pixels',
    '3,600 megapixels',
  ],
  'a strip': [() => aPicture({ width: 10, height: 101 }), 'too-tall', 'Cut it'],
} satisfies Record<string, [() => Promise<Buffer>, string, string]>

test.each(Object.entries(refused))(
  '%s is refused, and leaves nothing',
  async (_, [file, error, words]) => {
    const answer = await uploadPicture(await anActor('author'), {
      fileName: 'a.png',
      bytes: await file(),
    })
    expect(answer).toMatchObject({ ok: false, error, message: expect.stringContaining(words) })
    expectNothingLeft()
  },
)

test('a file over the limit is refused with the limit', async () => {
  process.env.MAX_UPLOAD_MB = '0.5'
  const bytes = await noise({ width: 600, height: 600 }).png({ compressionLevel: 0 }).toBuffer()
  const answer = await uploadPicture(await anActor('author'), { fileName: 'a.png', bytes })
  delete process.env.MAX_UPLOAD_MB
  expect(answer).toMatchObject({ ok: false, error: 'too-large' })
  expect(answer).toHaveProperty('message', expect.stringContaining('at most 0.5 MB'))
  expectNothingLeft()
})

test('an upload that cannot be written leaves no row and no files', async () => {
  const actor = await anActor('author')
  const bytes = await aPicture()
  writeFileSync(readConfig().mediaDir, 'In the way of the folder.')
  await expect(uploadPicture(actor, { fileName: 'a.png', bytes })).rejects.toThrow()
  expect(db().select().from(media).all()).toEqual([])
  expect(readdirSync(readConfig().unfinishedDir)).toEqual([])
})

test('an upload whose row cannot be written leaves no files', async () => {
  const nobody = { ...(await anActor('author')), userId: 'nobody' }
  await expect(
    uploadPicture(nobody, { fileName: 'a.png', bytes: await aPicture() }),
  ).rejects.toThrow('FOREIGN KEY')
  expectNothingLeft()
})

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'

async function uploaded(bytes: Buffer) {
  const answer = await uploadPicture(await anActor('author'), { fileName: 'a.png', bytes })
  if (!answer.ok) throw new Error(answer.message)
  return answer.picture
}

function folderOf({ id }: { id: string }) {
  return path.join(readConfig().mediaDir, id)
}

async function sizeOf(picture: { id: string }, file: string) {
  const { format, width, height } = await sharp(path.join(folderOf(picture), file)).metadata()
  return [format, width, height]
}

async function firstPixel(picture: { id: string }, file: string) {
  const { data, info } = await sharp(path.join(folderOf(picture), file))
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...data.subarray(0, info.channels)]
}

function half(bytes: Buffer) {
  return bytes.subarray(0, bytes.length / 2)
}

/** A PNG whose header promises more than follows. */
async function claiming(width: number, height: number) {
  const bytes = await aPicture()
  const header = bytes.subarray(12, 29)
  header.writeUInt32BE(width, 4)
  header.writeUInt32BE(height, 8)
  bytes.writeUInt32BE(crc32(header), 29)
  return bytes
}

function expectNothingLeft() {
  const { mediaDir, unfinishedDir } = readConfig()
  expect(db().select().from(media).all()).toEqual([])
  for (const folder of [mediaDir, unfinishedDir]) {
    if (existsSync(folder)) expect(readdirSync(folder)).toEqual([])
  }
}
