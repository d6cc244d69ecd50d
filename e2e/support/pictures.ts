import type { Page } from '@playwright/test'
import sharp from 'sharp'

/** A file for an upload: red on the left, blue on the right. */
export async function aPictureFile(name: string, { width = 1600, height = 900 } = {}) {
  const half = { width: width / 2, height, channels: 3 as const, background: 'blue' }
  const buffer = await sharp({ create: { ...half, width, background: 'red' } })
    .composite([{ input: { create: half }, left: width / 2, top: 0 }])
    .png()
    .toBuffer()
  return { name, mimeType: 'image/png', buffer }
}

type File = Awaited<ReturnType<typeof aPictureFile>>

/** Answers the system's dialog that the action opens. */
export async function chooseFiles(page: Page, files: File[], open: () => Promise<void>) {
  const chooser = page.waitForEvent('filechooser')
  // The page must have heard that dialogs are answered here: a key can arrive before that does.
  await page.evaluate(() => null)
  await open()
  await (await chooser).setFiles(files)
}
