import type { Browser, Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { editorOf, placeCursorIn, writeArticle } from '../support/article'
import { logIn } from '../support/logIn'
import { people } from '../support/people'
import { expect, test } from '../support/test'

test.beforeEach(async ({ page }) => {
  await logIn(page, people.author)
})

test('an author sees what publishing would change, names a text, restores one, and takes it back', async ({
  page,
}) => {
  const { editor, address } = await writeArticle(page, 'Is It Kept?', 'The show has one season.')
  await editor.goLive()
  await expect(editor.publish).toHaveText('Published')
  await editor.standfirst.fill('It was renewed.')
  await editor.text.fill('The show has two seasons.')
  await editor.saved()
  await editor.choose('What publishing would change')

  const screen = revisionsOf(page)
  await expect(screen.heading('What publishing would change')).toBeVisible()
  await expect(screen.compared.getByRole('group', { name: 'Changed: Standfirst' })).toContainText(
    'It was renewed.',
  )
  await expect(screen.compared.locator('del')).toContainText(['one season'])
  await expect(screen.compared.locator('ins')).toContainText(['It was renewed.', 'two seasons'])
  await expectAccessible(page)

  await screen.list.getByRole('link', { name: /^The text as it is now/ }).click()
  await page.getByRole('button', { name: 'Name', exact: true }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Two seasons')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await expect(screen.list.getByRole('link', { name: /^Two seasons/ })).toBeVisible()

  await screen.list.getByRole('link', { name: /^Published/ }).click()
  await expect(screen.heading('Published')).toBeVisible()
  await page.getByRole('link', { name: 'Compare the text that is shown with: Two seasons' }).click()
  await expect(screen.compared.locator('del')).toContainText(['It was renewed.', 'two seasons'])
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(screen.heading('Restored')).toBeVisible()
  await expect(screen.compared.locator('ins')).toContainText(['one season'])

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('The text is as it was before.')).toBeVisible()
  await page.goto(address)
  await expect(editor.standfirst).toHaveValue('It was renewed.')
  await expect(editor.text).toHaveText('The show has two seasons.')
})

test('the keys lead from one change to the next', async ({ page }) => {
  const { editor } = await writeArticle(page, 'Where Is the Next One?', 'First of all.')
  await editor.goLive()
  await expect(editor.publish).toHaveText('Published')
  await editor.standfirst.fill('A change.')
  await placeCursorIn(page, 0)
  await page.keyboard.press('End')
  await page.keyboard.type(' Another change.')
  await editor.saved()
  await page.getByRole('link', { name: 'What publishing would change' }).press('Enter')

  const { compared, heading } = revisionsOf(page)
  await expect(heading('What publishing would change')).toBeVisible()
  await expect(compared.getByText('2 changes')).toBeVisible()
  const first = compared.getByRole('group', { name: 'Changed: Standfirst' })
  // The page is there before it listens.
  await expect(async () => {
    await page.keyboard.press('Alt+ArrowDown')
    await expect(first).toBeFocused({ timeout: 1000 })
  }).toPass()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(compared.getByRole('group', { name: 'Changed: Paragraph' })).toBeFocused()
  await expect(compared.getByText('2 of 2 changes')).toBeVisible()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(first).toBeFocused()
})

test('an article of which nothing is kept yet says how a text comes to be kept', async ({
  page,
}) => {
  const { editor } = await writeArticle(page, 'Is Anything Kept?', 'Not yet.')
  await editor.choose('Revisions')
  await expect(revisionsOf(page).list).toContainText('To keep the one that stands here now')
})

test('nobody sees the revisions of an article that they may not open', async ({
  page,
  browser,
}) => {
  const { address } = await writeArticle(page, 'Whose Is It?', 'Only mine.')
  const other = await browser.newPage()
  await logIn(other, people.contributor)
  await other.goto(`${address}/revisions`)
  await expect(other.getByText('There is nothing here for you')).toBeVisible()
})

test('two people change one block each: the refused text is merged, and both are kept', async ({
  page,
  browser,
}) => {
  const { editor, address } = await writeArticle(page, 'Whose Block Is It?', 'The first block.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The second block.')
  await editor.saved()
  await withoutSaving(page, async () => {
    await placeCursorIn(page, 0)
    await page.keyboard.press('End')
    await page.keyboard.type(' Mine.')
    await expect(editor.saveLine).toContainText('Not saved.')
    await asEditor(browser, address, async (second) => {
      await placeCursorIn(second, 1)
      await second.keyboard.press('End')
      await second.keyboard.type(' Theirs.')
      await editorOf(second).standfirst.fill('Their standfirst.')
    })
  })
  await takeBack(page)

  const dialog = page.getByRole('alertdialog')
  const difference = (name: string) => dialog.getByRole('group', { name })
  await expect(difference('Paragraph').nth(1)).toContainText('Theirs.')
  await expectAccessible(page)
  await difference('Standfirst')
    .getByRole('radio', { name: /^Saved by/ })
    .check()
  await difference('Paragraph').nth(0).getByRole('radio', { name: 'Yours' }).check()
  await difference('Paragraph')
    .nth(1)
    .getByRole('radio', { name: /^Saved by/ })
    .check()
  await dialog.getByRole('button', { name: 'Save what is chosen' }).click()
  await expect(dialog).toBeHidden()
  await editor.saved()
  await page.reload()
  await expect(editor.text.locator('> p')).toHaveText([
    'The first block. Mine.',
    'The second block. Theirs.',
  ])
  await expect(editor.standfirst).toHaveValue('Their standfirst.')

  await editor.choose('Revisions')
  const { list, compared } = revisionsOf(page)
  await list.getByRole('link', { name: /^Not saved: someone else had saved/ }).click()
  await expect(compared.locator('ins')).toContainText(['Mine.'])
})

test('both texts of a block are taken, one after the other', async ({ page, browser }) => {
  const { editor, address } = await writeArticle(page, 'Why Not Both?', 'It ends')
  await withoutSaving(page, async () => {
    await page.keyboard.type(' badly')
    await expect(editor.saveLine).toContainText('Not saved.')
    await asEditor(browser, address, async (second) => {
      await placeCursorIn(second, 0)
      await second.keyboard.press('End')
      await second.keyboard.type(' well')
    })
  })
  await takeBack(page)
  const dialog = page.getByRole('alertdialog')
  await dialog.getByRole('radio', { name: 'Both, one after the other' }).check()
  await dialog.getByRole('button', { name: 'Save what is chosen' }).click()
  await editor.saved()
  await expect(editor.text.locator('> p')).toHaveText(['It ends badly', 'It ends well'])
})

/** Nothing that is written meanwhile reaches the server. */
async function withoutSaving(page: Page, work: () => Promise<void>) {
  await page.route('**/admin/posts/**', (route) => route.abort())
  await work()
  await page.unroute('**/admin/posts/**')
}

/** The editor takes the article over, and changes it. */
async function asEditor(browser: Browser, address: string, work: (page: Page) => Promise<void>) {
  const page = await browser.newPage()
  await logIn(page, people.editor)
  await page.goto(address)
  await writerNotice(page).getByRole('button', { name: 'Take over now' }).click()
  await expect(editorOf(page).text).toHaveAttribute('contenteditable', 'true')
  await work(page)
  await editorOf(page).saved()
}

async function takeBack(page: Page) {
  await writerNotice(page).getByRole('button', { name: 'Take back' }).click()
}

function writerNotice(page: Page) {
  return page.getByRole('region', { name: 'Who writes' })
}

function revisionsOf(page: Page) {
  const compared = page.getByRole('main')
  return {
    list: page.getByRole('complementary', { name: 'Revisions' }),
    compared,
    heading: (name: string) => compared.getByRole('heading', { level: 2, name }),
  }
}
