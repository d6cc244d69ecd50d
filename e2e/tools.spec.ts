import {
  placeCursorIn,
  startArticle,
  typeArticle,
  writeArticle,
  writeHeadings,
} from './support/article'
import { findBarOf } from './support/findBar'
import { logIn } from './support/logIn'
import { people } from './support/people'
import { expect, test } from './support/test'

test.beforeEach(async ({ page }) => {
  await logIn(page, people.author)
})

test.describe('find and replace', () => {
  test('Ctrl+F counts what is found, Enter goes on, Escape selects it in the text', async ({
    page,
  }) => {
    const { editor } = await writeArticle(page, 'Is It It?', 'It is. It was. Its end.')
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.press('ControlOrMeta+f')
    const { find, count } = findBarOf(page)
    await expect(find).toBeFocused()
    await page.keyboard.type('It')
    await expect(count).toHaveText('3 of 5')
    await expect(editor.text.locator('.found')).toHaveText(['It', 'It', 'It'])
    await page.keyboard.press('Enter')
    await expect(count).toHaveText('4 of 5')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.press('Shift+Enter')
    await expect(count).toHaveText('2 of 5')
    await page.getByRole('button', { name: 'Whole words' }).click()
    await page.getByRole('button', { name: 'Match case' }).click()
    await expect(count).toHaveText('3 of 4')
    await find.press('Escape')
    await expect(find).toBeHidden()
    await expect(editor.text).toBeFocused()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('It')
    await expect(editor.text.locator('.found')).toHaveCount(0)
  })

  test('a match in the title is shown there, and selected on the way back', async ({ page }) => {
    const { editor } = await writeArticle(page, 'Where Is Mara?', 'Nobody knows.')
    await page.keyboard.press('ControlOrMeta+f')
    await page.keyboard.type('mara')
    await expect(findBarOf(page).count).toHaveText('1 of 1')
    await expect(editor.title).toHaveClass(/found-field/)
    await page.keyboard.press('Escape')
    await expect(editor.title).toBeFocused()
    await expect(editor.title).not.toHaveClass(/found-field/)
    const selected = await editor.title.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    )
    expect(selected).toBe('Mara')
  })

  test('one match is replaced after the other, also where the new word has the old one', async ({
    page,
  }) => {
    const { editor } = await writeArticle(page, 'Replaced', 'a b a b a')
    await page.keyboard.press('ControlOrMeta+h')
    const { find, replacement, count } = findBarOf(page)
    await find.fill('a')
    await page.getByRole('button', { name: 'Whole words' }).click()
    await replacement.fill('a a')
    await replacement.press('Enter')
    await expect(editor.text).toHaveText('a a b a b a')
    await expect(count).toHaveText('3 of 4')
    await replacement.press('Enter')
    await expect(editor.text).toHaveText('a a b a a b a')
  })

  test('everything is replaced at once, and one undo brings all of it back', async ({ page }) => {
    const { editor } = await writeArticle(page, 'Season One', 'Season one. Season two.')
    await page.keyboard.press('ControlOrMeta+h')
    const { find, replacement } = findBarOf(page)
    await find.fill('season')
    await replacement.fill('Part')
    await page.getByRole('button', { name: 'Replace all' }).click()
    await expect(editor.text).toHaveText('Part one. Part two.')
    await expect(editor.title).toHaveValue('Part One')
    const notice = page.getByRole('region', { name: /Notifications/ })
    await expect(notice).toContainText('Replaced 3 times.')
    await notice.getByRole('button', { name: 'Undo' }).click()
    await expect(editor.text).toHaveText('Season one. Season two.')
    await expect(editor.title).toHaveValue('Season One')

    await page.getByRole('button', { name: 'Replace all' }).click()
    await expect(editor.text).toHaveText('Part one. Part two.')
    await editor.text.focus()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(editor.text).toHaveText('Season one. Season two.')
    await expect(editor.title).toHaveValue('Season One')
    await editor.saved()
  })
})

test.describe('the outline', () => {
  test('leads to each heading, marks the current one, and tells of skipped levels', async ({
    page,
  }) => {
    const editor = await writeHeadings(page)
    const outline = page.getByRole('region', { name: 'Outline' })
    await expect(outline.getByRole('listitem')).toHaveText([
      'Level 2: The first part',
      'Level 4: DeepSkips a level',
    ])
    await placeCursorIn(page, 1)
    await expect(outline.getByRole('button', { name: 'The first part' })).toHaveAttribute(
      'aria-current',
      'location',
    )
    await page.keyboard.press('ControlOrMeta+Shift+o')
    await expect(outline.getByRole('button', { name: 'The first part' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(editor.text).toBeFocused()
    await page.keyboard.type('Very ')
    await expect(editor.text.locator('h4')).toHaveText('Very Deep')
  })

  test('stands among the details on a phone, and leads back to the text', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const editor = await writeHeadings(page)
    await page.getByRole('button', { name: 'Details' }).click()
    await page.getByRole('button', { name: 'Deep' }).click()
    await expect(editor.text.locator('h4')).toBeInViewport()
    await expect(editor.text).toBeFocused()
  })
})

test('the focus mode leaves only title and text, and is remembered until Escape', async ({
  page,
}) => {
  const { editor } = await writeArticle(page, 'What Is Left?', 'Words.')
  await page.keyboard.press('ControlOrMeta+Shift+f')
  await expect(editor.publish).toBeHidden()
  await expect(page.getByRole('toolbar', { name: 'Text' })).toBeHidden()
  await expect(page.getByRole('region', { name: 'Details' })).toBeHidden()
  await expect(editor.saveLine).toBeVisible()
  await page.keyboard.type(' More words.')
  await expect(editor.text).toHaveText('Words. More words.')
  await editor.saved()

  await page.reload()
  await expect(page.getByRole('button', { name: 'Leave focus mode' })).toBeVisible()
  await editor.text.click()
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  await expect(page.getByRole('listbox', { name: 'Blocks' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox', { name: 'Blocks' })).toBeHidden()
  await expect(editor.publish).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(editor.publish).toBeVisible()
  await expect(editor.text).toBeFocused()
})

test('words are linked in the focus mode, too', async ({ page }) => {
  const { editor } = await writeArticle(page, 'Where From Here?', 'Words.')
  await page.keyboard.press('ControlOrMeta+Shift+f')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Link to' }).fill('example.com')
  await page.keyboard.press('Enter')
  await expect(editor.text.locator('a')).toHaveAttribute('href', 'https://example.com')
  await expect(page.getByRole('toolbar', { name: 'Text' })).toBeHidden()
})

test('undo goes back behind an autosave', async ({ page }) => {
  const { editor } = await writeArticle(page, 'Can It Be Undone?', 'First.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Second.')
  await editor.saved()
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+z')
    await expect(editor.text).toHaveText('First.', { timeout: 200 })
  }).toPass()
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(editor.text).toContainText('Second.')
})

test('title and standfirst are undone as any field is, and Tab goes on to the text', async ({
  page,
}) => {
  const editor = await startArticle(page)
  await editor.title.focus()
  await page.keyboard.type('Hello brave world')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(editor.title).toHaveValue('')
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(editor.title).toHaveValue('Hello brave world')
  await page.keyboard.press('Tab')
  await page.keyboard.type('It says so.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Words.')
  await expect(editor.standfirst).toHaveValue('It says so.')
  await expect(editor.text).toHaveText('Words.')
  await editor.saved()
})

test('Escape hides the menu of the selected words, until others are selected', async ({ page }) => {
  const { editor } = await writeArticle(page, 'What Lies Above?', 'Some words')
  const bold = page.getByRole('button', { name: 'Bold' })
  await page.keyboard.press('Shift+Home')
  await expect(bold).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(bold).toHaveCount(1)
  await page.keyboard.press('Shift+ArrowRight')
  await expect(bold).toHaveCount(2)
  await expect(editor.text).toBeFocused()
})

test('the form of a link opens beside its words, which stay marked', async ({ page }) => {
  const { editor } = await writeArticle(page, 'Where Is the Form?', 'Some words')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Other words ')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('ControlOrMeta+k')
  const marked = editor.text.locator('.kept-selection')
  await expect(marked).toHaveText('Other words ')
  const [words, form] = [
    await marked.boundingBox(),
    await page.getByRole('dialog', { name: 'Link' }).boundingBox(),
  ]
  expect(Math.abs((form?.y ?? 0) - (words?.y ?? 0) - (words?.height ?? 0))).toBeLessThan(20)
  await page.getByRole('combobox', { name: 'Link to' }).fill('tel:+4930123')
  await page.keyboard.press('Enter')
  await expect(editor.text.locator('a')).toHaveText('Other words')
  await expect(editor.text.locator('a')).toHaveAttribute('href', 'tel:+4930123')
})

test('an address pasted over words links them', async ({ page }) => {
  const { editor } = await writeArticle(page, 'What Is Pasted?', 'These words')
  await page.keyboard.press('ControlOrMeta+a')
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'https://example.com/there')
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  })
  await expect(editor.text).toHaveText('These words')
  await expect(editor.text.locator('a')).toHaveAttribute('href', 'https://example.com/there')
})

test('words and minutes are counted as they are written', async ({ page }) => {
  await typeArticle(page, 'How Long Is It?', 'It has five words, really.')
  await expect(page.getByText('5 words · 1 minute to read')).toBeVisible()
})

test('the sheet of shortcuts opens by its sign, except where it is written', async ({ page }) => {
  const { editor } = await writeArticle(page, 'What Are the Keys', 'Which')
  await page.keyboard.press('?')
  await expect(editor.text).toHaveText('Which?')
  await page.getByRole('button', { name: 'More', exact: true }).focus()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  for (const deed of ['Find and replace', 'Outline', 'Focus mode', 'Duplicate', 'Undo']) {
    await expect(sheet.getByText(deed, { exact: true })).toBeVisible()
  }
})
