import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { pasteFixtures } from '../../tests/paste/fixtures'
import { notationOf } from '../../tests/paste/notation'
import { aPicture } from '../../tests/support/pictures'
import { editorOf, paste, startArticle, writeArticle } from '../support/article'
import { logIn } from '../support/logIn'
import { documentIn, emptyText, pasteFrom } from '../support/pasting'
import { people } from '../support/people'
import { expect, test } from '../support/test'

test.beforeEach(async ({ page }) => {
  await logIn(page, people.author)
})

test.describe('what programs copy becomes the document that is meant', () => {
  for (const source of new Set(pasteFixtures.map((fixture) => fixture.source))) {
    test(`from ${source}`, async ({ page, site }) => {
      await serveAnyPicture(page)
      await startArticle(page)
      for (const { name, clipboard, expected } of pasteFixtures.filter(
        (fixture) => fixture.source === source,
      )) {
        await test.step(name, async () => {
          await emptyText(page)
          await pasteFrom(page, ofSite(clipboard, site.url))
          if (/ from https?:/.test(expected)) await copyPictures(page)
          await expect(async () => {
            expect(await writtenIn(page)).toBe(withoutOrigins(expected))
          }).toPass({ timeout: 30_000, intervals: [50] })
          for (const missing of await page.getByRole('button', { name: 'Dismiss' }).all()) {
            await missing.click()
          }
        })
      }
      await editorOf(page).saved()
    })
  }
})

test('the question about other sites’ pictures is answered by keys, and the text has the focus again', async ({
  page,
}) => {
  await serveAnyPicture(page)
  const { text } = await startArticle(page)
  await text.click()
  await pasteFrom(page, { 'text/html': remotePicture('https://pictures.example/stage.png') })
  const question = page.getByRole('alertdialog', { name: 'Copy the picture?' })
  await expect(question).toContainText('pictures.example')
  const { violations } = await new AxeBuilder({ page }).include('[role="alertdialog"]').analyze()
  expect(violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(text).toBeFocused()
  await expect(text).toContainText('this picture is on pictures.example')
  expect(await writtenIn(page)).toBe('p Before.\np After.')
  await page.getByRole('button', { name: 'Copy it' }).click()
  await expect(page.getByRole('group', { name: 'Picture: A stage' })).toBeVisible()
})

test('the site does not fetch what is not on the public internet, and says so in its place', async ({
  page,
  baseURL,
}) => {
  const { text } = await startArticle(page)
  await text.click()
  await pasteFrom(page, { 'text/html': remotePicture(`${baseURL}/icon.svg`) })
  await page.getByRole('button', { name: 'Copy the picture' }).click()
  await expect(text.getByRole('alert')).toContainText('public http and https addresses only')
  await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(text.getByRole('alert')).toBeHidden()
  await expect(text.locator('> p')).toHaveText(['Before.', 'After.'])
})

test('a paste asks for nothing that the policy of the admin area keeps back', async ({ page }) => {
  await page.addInitScript(() => {
    const kept: string[] = []
    Object.assign(window, { kept })
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => kept.push(blockedURI))
  })
  const { text } = await startArticle(page)
  await text.click()
  await pasteFrom(page, { 'text/html': '<p data-pm-slice="0 0 []">Words.</p>' })
  await expect(text).toHaveText('Words.')
  expect(await page.evaluate(() => (window as unknown as { kept: string[] }).kept)).toEqual([])
})

test('an address that is pasted over words becomes their link', async ({ page }) => {
  const { editor } = await writeArticle(page, 'Where Is It?', 'Read it here')
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft')
  await paste(page, 'https://makers.example/news')
  const link = editor.text.getByRole('link', { name: 'here' })
  await expect(link).toHaveAttribute('href', 'https://makers.example/news')
})

test('Markdown is formatted, and undone, it is the plain text again', async ({ page }) => {
  const { text } = await startArticle(page)
  await text.click()
  await paste(page, '## What we know\n\nIt is **not** over.')
  await expect(text.locator('h2')).toHaveText('What we know')
  await expect(page.getByText('Undo gives the plain text back.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(text.locator('> p').first()).toHaveText('## What we know')
})

test('Markdown that is pasted without formatting stays as it is', async ({ page }) => {
  const { text } = await startArticle(page)
  await text.click()
  await page.keyboard.down('Shift')
  await paste(page, '## What we know\n\nIt is **not** over.')
  await page.keyboard.up('Shift')
  await expect(text.locator('> p').first()).toHaveText('## What we know')
})

function remotePicture(src: string) {
  return `<p>Before.</p><p><img src="${src}" alt="A stage"></p><p>After.</p>`
}

/** In the place of all other sites: the picture is taken in as if it had been fetched. */
async function serveAnyPicture(page: Page) {
  const file = await aPicture()
  await page.route('**/api/media/copy', async (route) => {
    const url = new URL('/api/media?name=a.png', route.request().url()).href
    await route.fulfill({ response: await route.fetch({ url, postData: file }) })
  })
}

async function copyPictures(page: Page) {
  await page.getByRole('button', { name: /^Copy the pictures?$/ }).click()
}

async function writtenIn(page: Page) {
  const lines = notationOf(await documentIn(page)).split('\n')
  if (lines.at(-1) === 'p' && lines.length > 1) lines.pop()
  const missing = await editorOf(page).text.getByRole('alert').locator('p').allTextContents()
  return [...lines, ...missing.map((notice) => `missing ${notice.split(': ')[0]}`)].join('\n')
}

/** Fixtures speak of the site as it is by default. */
function ofSite(clipboard: Record<string, string>, url: string) {
  return Object.fromEntries(
    Object.entries(clipboard).map(([type, data]) => [
      type,
      data.replaceAll('http://localhost:3000', url),
    ]),
  )
}

function withoutOrigins(expected: string) {
  return expected.replaceAll(/^(\s*picture .*) from \S+( site)?$/gm, '$1')
}
