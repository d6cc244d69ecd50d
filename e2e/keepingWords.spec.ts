import { editorOf, paste, startArticle, writeArticle } from './support/article'
import { logIn } from './support/logIn'
import { password, people } from './support/people'
import { expect, test } from './support/test'

test.beforeEach(async ({ page }) => {
  await logIn(page, people.author.email, password)
})

test('what is written is saved by itself, and is there after a reload', async ({ page }) => {
  const { editor } = await writeArticle(page, 'Does It Save Itself?', 'Yes, it does.')
  await page.reload()
  await expect(editor.title).toHaveValue('Does It Save Itself?')
  await expect(editor.text).toHaveText('Yes, it does.')
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

test('a session that ended is said at any width, and a log-in in another tab saves the text', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const { editor } = await writeArticle(page, 'Who Logged Me Out?', 'Before.')
  await context.clearCookies()
  await page.keyboard.type(' After.')
  await expect(page.getByText('You were logged out.').last()).toBeInViewport()
  const opening = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Log in' }).click()
  await logIn(await opening, people.author.email, password)
  await editor.saved()
  await page.reload()
  await expect(editor.text).toHaveText('Before. After.')
})

test('what one window could not save is not forgotten when another is closed', async ({
  page,
  context,
}) => {
  const { address } = await writeArticle(page, 'Which Window Was It?', 'Both have this.')
  const idle = await context.newPage()
  await idle.goto(address)
  await expect(editorOf(idle).text).toHaveText('Both have this.')
  await context.clearCookies()
  await page.bringToFront()
  await page.keyboard.type(' Only one has this.')
  await expect(editorOf(page).saveLine).toContainText('You were logged out.')
  await page.close()
  await idle.reload()
  await logIn(idle, people.author.email, password)
  await idle.goto(address)
  await expect(editorOf(idle).text).toHaveText('Both have this. Only one has this.')
})

test('two windows that change the same article: the second is refused, and chooses', async ({
  page,
  context,
}) => {
  const { editor, address } = await writeArticle(page, 'Whose Text Is It?', 'The first text.')
  const second = await context.newPage()
  await second.goto(address)
  await editorOf(second).standfirst.fill('Written in the second window.')
  await editorOf(second).saved()

  await editor.standfirst.fill('Written in the first window.')
  const comparison = page.getByRole('alertdialog')
  await expect(comparison).toContainText('This article was changed by')
  await expect(comparison.getByRole('region', { name: 'Yours' })).toContainText(
    'Written in the first window.',
  )
  await expect(comparison.getByRole('region', { name: /^Saved by/ })).toContainText(
    'Written in the second window.',
  )
  await comparison.getByRole('button', { name: 'Go on with mine' }).click()
  await editor.saved()

  await editorOf(second).standfirst.fill('Once more in the second window.')
  const other = second.getByRole('alertdialog')
  await other.getByRole('button', { name: 'Go on with this one' }).click()
  await expect(editorOf(second).standfirst).toHaveValue('Written in the first window.')
  await expect(other).toBeHidden()
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
  await expect(page.getByText('or to an https, http or mailto address')).toBeVisible()
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
