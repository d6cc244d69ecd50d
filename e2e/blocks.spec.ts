import { startArticle, typeArticle, writeArticle } from './support/article'
import { logIn } from './support/logIn'
import { people } from './support/people'
import { expect, test } from './support/test'

test.beforeEach(async ({ page }) => {
  await logIn(page, people.author)
})

test('a slash offers the blocks, and the keyboard alone chooses one', async ({ page }) => {
  const editor = await startArticle(page)
  await editor.text.click()
  await page.keyboard.type('/head')
  const blocks = page.getByRole('listbox', { name: 'Blocks' })
  await expect(blocks.getByRole('option')).toHaveText([/Heading 2/, /Heading 3/, /Heading 4/])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.type('A part of a part')
  await expect(editor.text.locator('h3')).toHaveText('A part of a part')
  await expect(blocks).toBeHidden()
})

test('a line that begins with a slash can still be written', async ({ page }) => {
  const editor = await startArticle(page)
  await editor.text.click()
  await page.keyboard.type('/home is where it lies.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Next.')
  await expect(editor.text.locator('p').first()).toHaveText('/home is where it lies.')
})

test('the block with the cursor is moved, doubled and deleted by keys', async ({ page }) => {
  const { editor } = await writeArticle(page, 'Where Does It Go?', 'One.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Two.')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(editor.text.locator('> p')).toHaveText(['Two.', 'One.'])
  await page.keyboard.press('ControlOrMeta+Shift+d')
  await expect(editor.text.locator('> p')).toHaveText(['Two.', 'Two.', 'One.'])
  await page.keyboard.press('ControlOrMeta+Shift+Backspace')
  await expect(editor.text.locator('> p')).toHaveText(['Two.', 'One.'])
  await editor.saved()
})

test('straight quotes and dashes become typographic ones as they are typed', async ({ page }) => {
  const { editor } = await typeArticle(page, 'How Is It Set?', '"Well" -- it\'s done...')
  await expect(editor.text).toHaveText('“Well” — it’s done…')
})

test('the sheet of shortcuts opens with a key', async ({ page }) => {
  await startArticle(page)
  await page.keyboard.press('ControlOrMeta+/')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
})

test('a link found by its headline follows the article', async ({ page, baseURL }) => {
  const { editor } = await writeArticle(page, 'Where Do Words Lead?', 'Words.')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Mara Quill')
  await page.getByRole('option', { name: /Who Is Mara Quill/ }).click()
  await editor.goLive()
  await page.goto(`${baseURL}/where-do-words-lead`)
  await expect(page.getByRole('link', { name: 'Words.' })).toHaveAttribute(
    'href',
    '/who-is-mara-quill',
  )
})
