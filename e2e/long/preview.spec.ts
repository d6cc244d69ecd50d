import AxeBuilder from '@axe-core/playwright'
import type { FrameLocator, Page } from '@playwright/test'
import { editorOf, writeArticle } from '../support/article'
import { logIn } from '../support/logIn'
import { people } from '../support/people'
import { expect, test } from '../support/test'

test.describe('the preview beside the text', () => {
  test.beforeEach(async ({ page }) => logIn(page, people.author))

  test('follows what is typed, at the widths of a phone, a tablet and a desk', async ({ page }) => {
    await writeArticle(page, 'Is It Seen at Once?', 'The first words.')
    await openPreview(page)
    const { heading, text } = previewOf(page)
    await expect(heading).toHaveText('Is It Seen at Once?')
    await expect(text).toContainText('The first words.')

    await editorOf(page).text.press('Control+End')
    await page.keyboard.type(' And then some more.')
    await expect(text).toContainText('The first words. And then some more.')
    await expect(editorOf(page).text).toBeFocused()
    await editorOf(page).title.fill('Is It Seen Soon?')
    await expect(heading).toHaveText('Is It Seen Soon?')

    for (const [device, width] of [
      ['Tablet', 768],
      ['Desktop', 1280],
      ['Phone', 360],
    ] as const) {
      await page.getByRole('button', { name: device, exact: true }).click()
      await expect.poll(() => widthOfPage(page)).toBe(width)
      const { width: room = 0 } = (await page.locator('iframe').boundingBox()) ?? {}
      expect(room).toBeLessThanOrEqual(width)
      await expect(heading).toBeVisible()
    }
  })

  test('stays where it was scrolled to, and is never empty, while a newer text comes', async ({
    page,
  }) => {
    const words = Array.from({ length: 40 }, (_, index) => `Paragraph ${index}.`)
    await writeArticle(page, 'A Long One', '')
    await editorOf(page).text.click()
    for (const paragraph of words) {
      await page.keyboard.insertText(paragraph)
      await page.keyboard.press('Enter')
    }
    await openPreview(page)
    await expect(previewOf(page).text).toContainText('Paragraph 39.')
    await page.evaluate(() => {
      const shown = () => document.querySelector<HTMLIFrameElement>('iframe:not([inert])')
      shown()?.contentWindow?.scrollTo(0, 700)
      const seen: (number | undefined)[] = []
      const look = () => {
        const frame = shown()
        const isThere = frame?.contentDocument?.querySelector('h1')
        seen.push(isThere ? frame?.contentWindow?.scrollY : undefined)
        requestAnimationFrame(look)
      }
      look()
      Object.assign(window, { seen })
    })
    await page.keyboard.insertText('The last paragraph.')
    await expect(previewOf(page).text).toContainText('The last paragraph.')
    const seen = await page.evaluate(() => [...new Set((window as unknown as Seen).seen)])
    expect(seen).toEqual([700])
  })

  test('keeps its links apart from the writing', async ({ page, context }) => {
    await writeArticle(page, 'With a Link', 'Words.')
    await openPreview(page)
    const opened = context.waitForEvent('page')
    const headline = await followMore(page.frameLocator('iframe:not([inert])'))
    const other = await opened
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(headline)
    await expect(editorOf(page).title).toHaveValue('With a Link')
  })

  test('says when it does not arrive, and comes when it is asked for again', async ({ page }) => {
    await writeArticle(page, 'It Arrives Later', 'Words.')
    await page.route('**/preview/post/**', (route) => route.abort())
    await openPreview(page)
    await expect(page.getByRole('alert').getByText('The preview did not arrive.')).toBeVisible()
    await page.unroute('**/preview/post/**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(previewOf(page).heading).toHaveText('It Arrives Later')
    await expect(page.getByText('The preview did not arrive.')).toBeHidden()
  })

  test('takes the whole screen of a phone, with a way back to the words', async ({ page }) => {
    await writeArticle(page, 'On a Phone', 'Some words.')
    await page.setViewportSize({ width: 360, height: 740 })
    await openPreview(page)
    await expect(previewOf(page).heading).toHaveText('On a Phone')
    await expect(page.getByRole('button', { name: 'Back to writing' })).toBeFocused()
    await expect(editorOf(page).text).toBeHidden()
    const { width } = (await page.getByRole('region', { name: 'Preview' }).boundingBox()) ?? {}
    expect(width).toBe(360)
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Back to writing' }).click()
    await expect(editorOf(page).text).toHaveText('Some words.')
    await expect(page.getByRole('button', { name: 'Preview' })).toBeFocused()
  })
})

test('a secret link shows the newest draft to people without an account, until it is withdrawn', async ({
  page,
  browser,
  baseURL,
}) => {
  await logIn(page, people.author)
  const { editor } = await writeArticle(page, 'A Secret Draft', 'The first words.')
  await openPreview(page)
  await page.getByRole('button', { name: 'Share the draft' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('There is no link')
  await dialog.getByLabel('It works for').selectOption('a day')
  await dialog.getByRole('button', { name: 'Make a link' }).click()
  const address = await dialog.getByLabel('The link').inputValue()
  await expect(dialog.getByRole('listitem')).toContainText('Made by Arno Author')
  await expectNoViolations(page)

  const stranger = await browser.newPage({ baseURL: baseURL ?? '' })
  await stranger.goto(address)
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('A Secret Draft')
  await expect(stranger.getByText('A draft, not published.')).toBeVisible()
  await expectNoViolations(stranger)
  const headline = await followMore(stranger)
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(headline)
  expect(await stranger.evaluate(() => document.referrer)).toBe('')

  await dialog.getByRole('button', { name: 'Close' }).click()
  await editor.title.fill('A Secret Draft, Changed')
  await editor.saved()
  await stranger.goto(address)
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('A Secret Draft, Changed')

  await page.getByRole('button', { name: 'Share the draft' }).click()
  await expect(dialog.getByLabel('The link')).toBeHidden()
  await dialog.getByRole('button', { name: 'Withdraw' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw' }).click()
  await expect(dialog).toContainText('There is no link')
  expect((await stranger.goto(address))?.status()).toBe(404)
  await expect(stranger.getByText('A Secret Draft')).toBeHidden()
  await stranger.close()
})

type Seen = { seen: (number | undefined)[] }

/** Follows the first link below the article; returns the headline that it leads to. */
async function followMore(page: Page | FrameLocator) {
  const more = page.getByRole('region', { name: 'More' })
  const headline = (await more.getByRole('heading', { level: 3 }).first().textContent()) ?? ''
  await more.getByRole('link', { name: headline }).first().click()
  return headline
}

async function openPreview(page: Page) {
  await page.getByRole('banner').getByRole('button', { name: 'Preview' }).click()
}

/** What is shown of the preview: a newer one is loaded unseen. */
function previewOf(page: Page) {
  const frame = page.frameLocator('iframe:not([inert])')
  return { heading: frame.locator('h1'), text: frame.getByRole('main') }
}

function widthOfPage(page: Page) {
  return page.evaluate(() => document.querySelector('iframe')?.contentWindow?.innerWidth)
}

/** The frame runs no script, and so none of Axe's. */
async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations).toEqual([])
}
