import type { Page } from '@playwright/test'
import { aBlock, aBody } from '@/tests/support/newsroom'
import { expectAccessible } from '../support/accessible'
import {
  editorOf,
  paste,
  placeCursorIn,
  startArticle,
  typeArticle,
  writeArticle,
} from '../support/article'
import { logIn } from '../support/logIn'
import { publishAsAuthor } from '../support/newsroom'
import { test } from '../support/ownSite'
import { password, people } from '../support/people'
import { expect } from '../support/test'

test.beforeEach(async ({ page }) => {
  await logIn(page, people.author)
})

test('what is written is saved by itself, and is there after a reload', async ({ page }) => {
  const { editor } = await typeArticle(page, 'Does It Save Itself?', 'Yes, it does.')
  await page.reload()
  await expect(editor.title).toHaveValue('Does It Save Itself?')
  await expect(editor.text).toHaveText('Yes, it does.')
})

test('a look into a published article changes nothing of it', async ({ page, dataDir }) => {
  // As an older version stored it: its quotation has no source, not even an empty one.
  const quotation = { type: 'blockquote', content: aBody('Nothing was said.').content ?? [] }
  const postId = await publishAsAuthor(dataDir, {
    title: 'What If One Only Looks?',
    body: aBody('Then nothing happens.', quotation, aBlock([])),
  })
  await page.goto(`/admin/posts/${postId}`)
  const editor = editorOf(page)
  await expect(editor.publish).toHaveText('Published')
  const saves: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') saves.push(request.postData() ?? '')
  })
  await placeCursorIn(page, 0)
  // Room to write on in, below the block.
  await expect(editor.text.locator('> p')).toHaveCount(2)
  await expect(editor.publish).toHaveText('Published')
  // Leaving saves what there is to be saved.
  await page.getByRole('link', { name: 'Articles' }).click()
  await expect(page).toHaveURL(/\/admin\/posts$/)
  await page.goto(`/admin/posts/${postId}`)
  await expect(editor.publish).toHaveText('Published')
  expect(saves.filter((data) => data.includes('baseVersion'))).toEqual([])
})

test('a tab that is closed in mid-word loses nothing', async ({ page, context }) => {
  const { address } = await writeArticle(page, 'What If the Tab Closes?', 'It begins here')
  await page.keyboard.type(' and goes on to the very la')
  await page.close({ runBeforeUnload: true })

  const next = await context.newPage()
  await next.goto(address)
  await expect(editorOf(next).text).toHaveText('It begins here and goes on to the very la')
  await editorOf(next).saved()
})

test('without a connection, writing goes on, and is saved when it is back', async ({
  page,
  context,
}) => {
  const { editor } = await writeArticle(page, 'What If the Line Drops?', 'Before.')
  await context.setOffline(true)
  await page.keyboard.type(' During.')
  await expect(editor.saveLine).toContainText('Not saved. The site does not answer.')
  await page.keyboard.type(' Still during.')
  await context.setOffline(false)
  await editor.saved()
  await page.reload()
  await expect(editor.text).toHaveText('Before. During. Still during.')
})

test('a connection that breaks in the middle of a save loses nothing, and is nobody’s conflict', async ({
  page,
}) => {
  const { editor } = await writeArticle(page, 'What If the Answer Is Lost?', 'Before.')
  // The server has the save; the browser never hears of it.
  await page.route('**/admin/posts/**', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    await route.abort('connectionreset')
  })
  await page.keyboard.type(' During.')
  await expect(editor.saveLine).toContainText('Not saved. The site does not answer.')
  await page.keyboard.type(' After.')
  await page.unroute('**/admin/posts/**')
  await editor.saved()
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await page.reload()
  await expect(editor.text).toHaveText('Before. During. After.')
})

test('a server that is killed in mid-typing loses nothing, and is found again', async ({
  browser,
  ownSite,
}) => {
  const page = await browser.newPage({ baseURL: ownSite.url })
  await logIn(page, people.author)
  const { editor } = await writeArticle(page, 'What If the Server Dies?', 'Before.')
  await page.keyboard.type(' As it di')
  await ownSite.die()
  await page.keyboard.type('es. While it is gone.')
  await expect(editor.saveLine).toContainText('Not saved. The site does not answer.')
  await ownSite.riseAgain()
  await editor.saved()
  await page.reload()
  await expect(editor.text).toHaveText('Before. As it dies. While it is gone.')
  await page.close()
})

test('a page that is closed while the server is gone is brought back with every word', async ({
  browser,
  ownSite,
}) => {
  const context = await browser.newContext({ baseURL: ownSite.url })
  const page = await context.newPage()
  await logIn(page, people.author)
  const { address } = await writeArticle(page, 'What If Both Go?', 'Before.')
  await ownSite.die()
  await page.keyboard.type(' To the very la')
  await page.close()
  await ownSite.riseAgain()
  const next = await context.newPage()
  await next.goto(address)
  await expect(next.getByText('It is back, and is being saved.')).toBeVisible()
  await expect(editorOf(next).text).toHaveText('Before. To the very la')
  await editorOf(next).saved()
  await context.close()
})

test('a tab that crashes while the line is down is brought back with every word', async ({
  page,
  context,
}) => {
  const { address } = await writeArticle(page, 'What If the Tab Crashes?', 'Before.')
  await context.setOffline(true)
  await page.keyboard.type(' To the very la')
  await expect.poll(() => keptIn(page)).toContain('Before. To the very la')
  const crashed = page.waitForEvent('crash')
  void page.goto('chrome://crash').catch(() => undefined)
  await crashed
  await page.close()
  await context.setOffline(false)
  const next = await context.newPage()
  await next.goto(address)
  await expect(editorOf(next).text).toHaveText('Before. To the very la')
  await editorOf(next).saved()
  await expect.poll(() => keptIn(next)).toBe('[]')
})

test('a browser that keeps nothing says so, and asks before the page is left', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open() {
          throw new DOMException('Not in a private window', 'SecurityError')
        },
      },
    })
  })
  const { editor } = await typeArticle(page, 'What If Nothing Is Kept?', 'Before.')
  await expect(page.getByText('This browser keeps no copy of what you write')).toBeVisible()
  await page.route('**/admin/posts/**', (route) => route.abort())
  await page.keyboard.type(' After.')
  await expect(editor.saveLine).toContainText('Not saved.')
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  await (await asked).dismiss()
  await page.unroute('**/admin/posts/**')
  await editor.saved()
})

test('a session that ended is said at any width, and a log-in in place saves the text', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const { editor } = await writeArticle(page, 'Who Logged Me Out?', 'Before.')
  await context.clearCookies()
  await page.keyboard.type(' After')
  const notice = page.getByRole('region', { name: 'Not saved' })
  await expect(notice).toContainText('You were logged out.')
  await notice.getByRole('button', { name: 'Log in' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Log in again' })
  await expect(dialog.getByLabel('E-mail')).toHaveValue(people.author.email)
  await expect(dialog.getByLabel('Password')).toBeFocused()
  await expectAccessible(page)

  await page.keyboard.type('not the password')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('The e-mail or the password is wrong')).toBeVisible()
  await dialog.getByLabel('Password').fill(password)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await editor.saved()
  await expect(editor.text).toBeFocused()
  await page.keyboard.type(', and on.')
  await editor.saved()
  await page.reload()
  await expect(editor.text).toHaveText('Before. After, and on.')
})

test('what one person wrote is not saved under the name of another who logs in', async ({
  page,
  context,
}) => {
  const { editor, address } = await writeArticle(page, 'Whose Words Are These?', 'Before.')
  await context.clearCookies()
  await page.keyboard.type(' After.')
  const notice = page.getByRole('region', { name: 'Not saved' })
  await notice.getByRole('button', { name: 'Log in' }).click()
  const dialog = page.getByRole('dialog', { name: 'Log in again' })
  await dialog.getByLabel('E-mail').fill(people.editor.email)
  await dialog.getByLabel('Password').fill(password)
  await page.keyboard.press('Enter')
  await expect(notice).toContainText(`logged in as ${people.editor.name} now`)
  await notice.getByRole('button', { name: 'Open the article anew' }).click()
  await expect(editor.text).toHaveText('Before.')

  await context.clearCookies()
  await logIn(page, people.author)
  await page.goto(address)
  await expect(editor.text).toHaveText('Before. After.')
  await editor.saved()
})

test('what one window could not save is not forgotten when another is closed', async ({
  page,
  context,
}) => {
  const { address } = await writeArticle(page, 'Which Window Was It?', 'Both have this.')
  const idle = await context.newPage()
  await idle.goto(address)
  await expect(editorOf(idle).text).toHaveText('Both have this.')
  // The newest window is the one to write in.
  await page.reload()
  await placeCursorIn(page, 0)
  await page.keyboard.press('Control+End')
  await context.clearCookies()
  await page.keyboard.type(' Only one has this.')
  await expect(page.getByRole('region', { name: 'Not saved' })).toContainText(
    'You were logged out.',
  )
  await page.close()
  await idle.reload()
  await logIn(idle, people.author)
  await idle.goto(address)
  await expect(editorOf(idle).text).toHaveText('Both have this. Only one has this.')
})

test('a text that could not be saved and an article that was changed: the author chooses', async ({
  page,
  context,
}) => {
  const { editor, address } = await writeArticle(page, 'Whose Text Is It?', 'The first text.')
  await page.route('**/admin/posts/**', (route) => route.abort())
  await editor.standfirst.fill('Written in the first window.')
  await expect(editor.saveLine).toContainText('Not saved.')
  const second = await context.newPage()
  await second.goto(address)
  await expect(editorOf(second).standfirst).toHaveValue('Written in the first window.')
  await editorOf(second).standfirst.fill('Written in the second window.')
  await editorOf(second).saved()

  await page.unroute('**/admin/posts/**')
  const notice = page.getByRole('region', { name: 'Who writes' })
  await expect(notice).toContainText('You went on with this article in another window.')
  await notice.getByRole('button', { name: 'Write here' }).click()
  const comparison = page.getByRole('alertdialog')
  await expect(comparison).toContainText('This article was changed by')
  await expect(comparison.getByRole('group', { name: 'Standfirst' })).toContainText(
    /Yours.*Written in the.*first.*Saved by.*second/,
  )
  await comparison.getByRole('button', { name: 'Go on with mine' }).click()
  await editor.saved()
  await page.reload()
  await expect(editor.standfirst).toHaveValue('Written in the first window.')
})

test('a slug that another article has is refused at its field, and the text is not lost', async ({
  page,
}) => {
  const { editor } = await writeArticle(page, 'A Second Mara?', 'The text stays.')
  await editor.slug.fill('who-is-mara-quill')
  await expect(editor.slug).toHaveAccessibleDescription(
    /Another article has the slug “who-is-mara-quill”\./,
  )
  await expect(editor.slug).toHaveAttribute('aria-invalid', 'true')
  await page.reload()
  await expect(editor.text).toHaveText('The text stays.')
  await editor.slug.fill('a-second-mara')
  await editor.saved()
})

test('a paste that is too large is refused with its size, and changes nothing', async ({
  page,
}) => {
  const { editor } = await writeArticle(page, 'How Much Can It Hold?', 'Two megabytes.')
  await editor.text.click()
  await paste(page, 'word '.repeat(2_000_000))
  await expect(page.getByText('This is too much for one article: 10.0 MB of text.')).toBeVisible()
  await expect(editor.text).toHaveText('Two megabytes.')
  await editor.saved()
})

test('a paste that is too large is refused as a title, too', async ({ page }) => {
  const editor = await startArticle(page)
  await editor.title.click()
  await paste(page, `A Title\n\n${'word '.repeat(2_000_000)}`)
  await expect(page.getByText('This is too much for one article: 10.0 MB of text.')).toBeVisible()
  await expect(editor.title).toHaveValue('')
})

test('who goes on with Enter loses no letter', async ({ page }) => {
  const editor = await startArticle(page)
  await editor.title.click()
  await page.keyboard.type('Where Do They Go?')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Where they belong.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('All of them.')
  await expect(editor.standfirst).toHaveValue('Where they belong.')
  await expect(editor.text).toHaveText('All of them.')
})

test('a link to a script is refused where it is typed', async ({ page }) => {
  const { editor } = await writeArticle(page, 'Where Do Links Lead?', 'Words to link.')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+k')
  const address = page.getByRole('combobox', { name: 'Link to' })
  await address.fill('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await expect(page.getByText('or to an https, http, mailto or tel address')).toBeVisible()
  await expect(address).toHaveValue('javascript:alert(1)')
  await address.fill('example.com/page')
  await page.keyboard.press('Enter')
  await expect(editor.text.locator('a')).toHaveAttribute('href', 'https://example.com/page')
})

test('a document with unknown nodes, sent straight to the action, is refused', async ({ page }) => {
  const { editor } = await writeArticle(page, 'What Does the Server Take?', 'Only what it knows.')
  await page.route('**/admin/posts/**', async (route) => {
    const request = route.request()
    if (request.method() !== 'POST') return route.continue()
    const forged = request.postData()?.replace('"paragraph"', '"iframe"') ?? ''
    await route.continue({ postData: forged })
  })
  await editor.text.click()
  await page.keyboard.type(' More.')
  await expect(editor.saveLine).toContainText('Not saved. Unknown node type: iframe')
  await page.unroute('**/admin/posts/**')
  await page.keyboard.type(' And more.')
  await editor.saved()
})

test('a whole article, pasted as the title, is a title and its paragraphs', async ({ page }) => {
  const editor = await startArticle(page)
  await editor.title.click()
  await paste(page, 'Is It Over?\n\nYes, it is.\n\nThe last episode\nwas the tenth.\n')
  await expect(editor.title).toHaveValue('Is It Over?')
  await expect(editor.text.locator('> p')).toHaveText([
    'Yes, it is.',
    'The last episodewas the tenth.',
  ])
  await editor.saved()
})

/** What the browser has kept of articles that the server does not have, as one text. */
function keptIn(page: Page) {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('throughline')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const asking = db.transaction('unsaved').objectStore('unsaved').getAll()
          asking.onsuccess = () => {
            resolve(JSON.stringify(asking.result))
            db.close()
          }
        }
      }),
  )
}
