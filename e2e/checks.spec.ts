import type { Page } from '@playwright/test'
import { aBlock, aBody, aSection } from '@/tests/support/newsroom'
import { expectAccessible } from './support/accessible'
import { editorOf, placeCursorIn, startArticle, writeArticle } from './support/article'
import { logIn } from './support/logIn'
import { publishArticles, publishAsAuthor } from './support/newsroom'
import { people } from './support/people'
import { expect, test } from './support/test'

test.beforeEach(async ({ page }) => {
  await logIn(page, people.editor)
})

test('the panel lists what to mend, and each entry leads to its place by one key', async ({
  page,
}) => {
  const { editor } = await writeArticle(page, 'Is Ballet Street Coming Back?', 'No.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('#### Too deep')
  await editor.saved()
  const checks = checksOf(page)
  await expect(checks.getByRole('button')).toHaveText([
    'Another article has the same title.',
    'There is neither a standfirst nor a short answer. Readers look for one first.',
    'The article is in no section.',
    'A heading 4 stands right below the title.',
    'Readers get no related links, of at least 3.',
  ])
  await lead(page, 'the same title', () => expect(editor.title).toBeFocused())
  await lead(page, 'neither a standfirst', () => expect(editor.standfirst).toBeFocused())
  await lead(page, 'no section', () =>
    expect(page.getByRole('combobox', { name: 'Section' })).toBeFocused(),
  )
  await lead(page, 'A heading 4', () => expect(editor.text).toBeFocused())
  await page.keyboard.type('Not ')
  await expect(editor.text.locator('h4')).toHaveText('Not Too deep')
  await editor.saved()
  await lead(page, 'no related links', () => expect(editor.text).toBeFocused())

  await editor.title.fill('Does It Dance Again?')
  await editor.standfirst.fill('It is.')
  await editor.saved()
  await expect(checks.getByRole('button')).toHaveCount(3)
})

test('a link to an article that was taken back leads to its words', async ({ page }) => {
  const { editor } = await writeArticle(page, 'Where Did It Go?', 'Nowhere.')
  await placeCursorIn(page, 0)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'Link to' }).fill('/never-written')
  await page.keyboard.press('Enter')
  await editor.saved()
  await lead(page, '“Nowhere.” links to /never-written, where readers find no article.', () =>
    expect(editor.text).toBeFocused(),
  )
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Nowhere.')
})

test('a picture without alt text leads to the field of its alt text', async ({ page }) => {
  const { editor } = await writeArticle(page, 'What Is to Be Seen?', 'This.')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Picture' }).click()
  await (await choosing).setFiles('public/apple-touch-icon.png')
  await expect(page.getByRole('group', { name: 'Picture' })).toBeVisible()
  await editor.saved()
  await lead(page, 'A picture has no alt text.', () =>
    expect(page.getByRole('textbox', { name: 'Alt text' })).toBeFocused(),
  )
})

test('what the checks find is counted at the button, and named before readers get it', async ({
  page,
}) => {
  const { editor } = await writeArticle(page, 'Shall It Go Out?', 'Now.')
  await expect(editor.publish).toHaveAccessibleName('Publish, 3 warnings')
  await editor.publish.press('Enter')
  await expect(editor.review.getByRole('button', { name: 'Publish anyway' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(editor.publish).toBeFocused()

  await page.keyboard.press('Enter')
  await editor.review.getByRole('button', { name: 'no section' }).press('Enter')
  const section = page.getByRole('combobox', { name: 'Section' })
  await expect(section).toBeFocused()
  await section.selectOption('Section television')
  await editor.saved()
  await expect(editor.publish).toHaveAccessibleName('Publish, 2 warnings')
  await editor.publish.focus()
  await page.keyboard.press('Enter')
  await expect(editor.review.getByRole('button', { name: 'Publish anyway' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(editor.publish).toHaveText('Published')
  await expect(editor.publish).toBeFocused()

  await editor.standfirst.fill('It did.')
  await editor.publish.click()
  await editor.review.getByRole('button', { name: 'Update anyway' }).click()
  await expect(editor.publish).toHaveText('Published')
})

test('an article in which nothing is found goes out with one press, and back only after a question', async ({
  page,
  dataDir,
}) => {
  const titles = ['Is It One?', 'Is It Two?', 'Is It Three?'].map((title) => ({ title }))
  const targets = await publishArticles(dataDir, titles)
  const postId = await publishAsAuthor(dataDir, {
    title: 'Is Nothing Missing?',
    standfirst: 'Nothing is.',
    sectionId: await aSection('complete'),
    body: aBody('Words.', aBlock(targets.map(({ id }) => id))),
  })
  await page.goto(`/admin/posts/${postId}`)
  const editor = editorOf(page)
  await editor.standfirst.fill('Nothing at all.')
  await editor.saved()
  await editor.publish.click()
  await expect(page.getByText('Readers see it from now on.')).toBeVisible()
  await expect(editor.publish).toHaveText('Published')

  const question = page.getByRole('alertdialog', { name: 'Unpublish this article?' })
  await editor.choose('Unpublish')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(editor.publish).toHaveText('Published')
  await editor.choose('Unpublish')
  await question.getByRole('button', { name: 'Unpublish' }).click()
  await expect(editor.publish).toHaveText('Publish')
})

test('an editor lets a check stop publishing; an author is led to what to mend', async ({
  page,
  browser,
  baseURL,
}) => {
  await setLevel(page, 'No section', 'Stops publishing')

  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const desk = await context.newPage()
  await logIn(desk, people.author)
  await desk.setViewportSize({ width: 360, height: 740 })
  const editor = await startArticle(desk)
  await editor.title.fill('May It Go Out?')
  await editor.text.click()
  await desk.keyboard.type('Not yet.')
  await editor.saved()
  await editor.publish.click()
  const stopping = editor.review.getByRole('button', { name: 'Stops publishing:' })
  await expect(stopping).toHaveText('Stops publishing: The article is in no section.')
  await expect(editor.review.getByRole('button', { name: /anyway/ })).toBeHidden()
  await expectAccessible(desk)
  await stopping.press('Enter')
  const section = desk.getByRole('combobox', { name: 'Section' })
  await expect(section).toBeFocused()
  await section.selectOption('Section television')
  await editor.goLive()
  await context.close()

  await setLevel(page, 'No section', 'Warns')
})

test('editors set how many related links are enough', async ({ page }) => {
  await page.goto('/admin/checks', { waitUntil: 'networkidle' })
  const least = page.getByRole('spinbutton', { name: 'At least' })
  await least.fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(least).toHaveAccessibleDescription('Give a number from 1 to 20.')
  await least.fill('2')
  await saveChecks(page)
  await writeArticle(page, 'How Many Are Enough?', 'Two.')
  await expect(checksOf(page)).toContainText('Readers get no related links, of at least 2.')
})

function checksOf(page: Page) {
  return page.getByRole('region', { name: 'Before publishing' })
}

async function lead(page: Page, finding: string, arrived: () => Promise<void>) {
  await checksOf(page).getByRole('button', { name: finding }).press('Enter')
  await arrived()
}

async function setLevel(page: Page, check: string, level: string) {
  await page.goto('/admin/checks', { waitUntil: 'networkidle' })
  await page.getByRole('combobox', { name: check }).selectOption(level)
  await saveChecks(page)
}

async function saveChecks(page: Page) {
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('It holds for every article from now on.')).toBeVisible()
}
