import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { editorOf, paste, startArticle } from './support/article'
import { logIn } from './support/logIn'
import { people } from './support/people'
import { expect, test } from './support/test'

/** Of a video that does not exist: its site says no, or, where there is no network, nothing. */
const address = 'https://youtu.be/AAAAAAAAAAA?t=1m30s'
const player =
  'https://www.youtube-nocookie.com/embed/AAAAAAAAAAA?autoplay=1&playsinline=1&start=90'

test.describe('an author', () => {
  test.beforeEach(async ({ page }) => {
    await logIn(page, people.author)
  })

  test('pastes an address, writes its title, and a reader’s click alone loads the other site', async ({
    page,
    browser,
    baseURL,
  }) => {
    const editor = await startArticle(page)
    await editor.title.fill('What Does the Rehearsal Show?')
    await editor.text.click()
    await paste(page, address)
    const embed = embedIn(page)
    await expect(embed.getByText(/write a title/i)).toBeVisible()
    await embed.getByRole('textbox', { name: 'Title' }).fill('The last rehearsal')
    await expectAccessible(page)
    await editor.goLive()

    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled })
      const reader = await context.newPage()
      const elsewhere: string[] = []
      reader.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL}/`)) elsewhere.push(request.url())
      })
      await context.route(/^https:/, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>The player</p>' }),
      )
      await reader.goto(`${baseURL}/what-does-the-rehearsal-show`)
      const figure = reader.getByRole('figure')
      const original = figure.getByRole('link', { name: 'Watch on YouTube' })
      await expect(original).toHaveAttribute(
        'href',
        'https://www.youtube.com/watch?v=AAAAAAAAAAA&t=90s',
      )
      await expect(figure).toContainText('The last rehearsal')
      const frame = reader.frameLocator('iframe[title="YouTube: The last rehearsal"]')
      const load = frame.getByRole('link', { name: 'Load from YouTube' })
      await load.scrollIntoViewIfNeeded()
      if (javaScriptEnabled) await expectAccessible(reader)
      const before = await figure.boundingBox()
      expect(elsewhere).toEqual([])
      await load.press('Enter')
      await expect(frame.frameLocator('iframe').getByText('The player')).toBeVisible()
      expect(elsewhere).toEqual([player])
      expect(await figure.boundingBox()).toEqual(before)
      await context.close()
    }
  })

  test('undoes the embed, and has the link that was pasted', async ({ page }) => {
    const editor = await startArticle(page)
    await editor.text.click()
    await paste(page, address)
    await expect(embedIn(page)).toBeVisible()
    await editor.text.press('ControlOrMeta+z')
    await expect(embedIn(page)).toHaveCount(0)
    await expect(editor.text.getByRole('link', { name: address })).toBeVisible()
    await editor.text.press('ControlOrMeta+Shift+z')
    await expect(embedIn(page)).toBeVisible()
  })

  test('keeps an address as a link where it stands among words', async ({ page }) => {
    const editor = await startArticle(page)
    await editor.text.click()
    await page.keyboard.type('See ')
    await paste(page, address)
    await expect(editor.text).toContainText(`See ${address}`)
    await expect(embedIn(page)).toHaveCount(0)
  })

  test('is told when a short link leads nowhere, and keeps it', async ({ page }) => {
    const editor = await startArticle(page)
    await editor.text.click()
    await paste(page, 'https://vm.tiktok.com/ZMnothing0/')
    await expect(page.getByText(/This is a short link/)).toBeVisible()
    await expect(editor.text.getByRole('link')).toHaveText('https://vm.tiktok.com/ZMnothing0/')
  })

  test('types an address by the keyboard alone, and learns what cannot be embedded', async ({
    page,
  }) => {
    const editor = await startArticle(page)
    await editor.text.click()
    await page.keyboard.type('/spotify')
    await expect(page.getByRole('listbox', { name: 'Blocks' })).toBeVisible()
    await page.keyboard.press('Enter')
    const embed = embedIn(page)
    const link = embed.getByRole('textbox', { name: 'Link' })
    await expect(link).toBeFocused()
    for (const hostile of [
      'javascript:alert(1)',
      'https://open.spotify.com@evil.example/track/4uLU6hMCjMI75M1A2tKUQC',
      'http://127.0.0.1/track/4uLU6hMCjMI75M1A2tKUQC',
    ]) {
      await link.fill(hostile)
      await page.keyboard.press('Enter')
      await expect(embed.getByText(/cannot be embedded|can be embedded/)).toBeVisible()
    }
    await expectAccessible(page)
    await link.fill('open.spotify.com/intl-de/track/4uLU6hMCjMI75M1A2tKUQC')
    await page.keyboard.press('Enter')
    await expect(embed.getByText('Load from Spotify')).toBeVisible()
    await expect(embed.getByRole('link', { name: 'Listen on Spotify' })).toHaveAttribute(
      'href',
      'https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC',
    )
    await page.keyboard.press('Tab')
    await expect(embed.getByRole('textbox', { name: 'Title' })).toBeFocused()
    await page.keyboard.type('Overture')
    await page.keyboard.press('Escape')
    await expect(embed.getByRole('status')).toHaveText(/Overture|Asking/)
    await editorOf(page).saved()
  })
})

function embedIn(page: Page) {
  return editorOf(page).text.getByRole('group', { name: /^Embed/ })
}
