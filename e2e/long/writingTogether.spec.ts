import type { Browser, Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { editorOf, placeCursorIn, writeArticle } from '../support/article'
import { logIn } from '../support/logIn'
import { type Person, people } from '../support/people'
import { expect, test } from '../support/test'

const [arno, edda] = [people.author.name, people.editor.name]

test('who comes second is told who writes, and reads', async ({ browser }) => {
  const { page, second } = await twoInOneArticle(browser, 'Who Is Here?')
  const notice = writerNotice(second)
  await expect(notice).toContainText(`${arno} has been writing in this article since`)
  await expect(editorOf(second).title).not.toBeEditable()
  await expect(editorOf(second).text).toHaveAttribute('contenteditable', 'false')
  await expect(editorOf(second).slug).toBeDisabled()
  await expect(editorOf(second).publish).toBeHidden()
  await expectAccessible(second)

  await companyButton(second).press('Enter')
  await expect(companyList(second)).toContainText(`${arno}Writing since`)
  await companyButton(page).click()
  await expect(companyList(page)).toContainText(`${edda}Reading`)
  await expectAccessible(page)
})

test('who takes over writes at once; the first reads, is told, loses no word, and takes back', async ({
  browser,
}) => {
  const { page, second } = await twoInOneArticle(browser, 'Who Writes Now?')
  await writerNotice(second).getByRole('button', { name: 'Take over now' }).click()
  await expect(editorOf(second).text).toBeFocused()
  // The first one does not know it yet.
  await page.keyboard.type(' And I was not do')
  await expect(writerNotice(page)).toContainText(`${edda} took over this article at`)
  await expect(writerNotice(page)).toContainText('What you had not saved is kept here')
  await expect(editorOf(page).text).toHaveText('The beginning. And I was not do')
  await expect(editorOf(page).text).toHaveAttribute('contenteditable', 'false')
  await expectAccessible(page)

  await placeCursorIn(second, 0)
  await second.keyboard.press('Control+End')
  await second.keyboard.type(' By the editor.')
  await editorOf(second).saved()

  await writerNotice(page).getByRole('button', { name: 'Take back' }).click()
  const comparison = page.getByRole('alertdialog')
  await expect(comparison).toContainText('The beginning. And I was not do')
  await expect(comparison).toContainText('The beginning. By the editor.')
  await comparison.getByRole('button', { name: 'Go on with mine' }).click()
  await editorOf(page).saved()
  await expect(writerNotice(second)).toContainText(`${arno} took over this article at`)
  await expect(writerNotice(second)).toContainText('All that you wrote is saved.')
  await page.reload()
  await expect(editorOf(page).text).toHaveText('The beginning. And I was not do')
})

test('who asks gets the article by itself when nobody answers, with every word', async ({
  browser,
}) => {
  const { page, second } = await twoInOneArticle(browser, 'Who Asks?')
  await writerNotice(second).getByRole('button', { name: 'Ask to write' }).click()
  await expect(writerNotice(second)).toContainText(`${arno} was told that you would like to write`)
  await expect(requestNotice(page)).toContainText(`${edda} would like to write in this article.`)
  await expectAccessible(page)
  await page.keyboard.type(' Up to the last moment.')
  await expect(writerNotice(second)).toBeHidden({ timeout: 45_000 })
  await expect(editorOf(second).text).toHaveText('The beginning. Up to the last moment.')
  await expect(editorOf(second).text).toHaveAttribute('contenteditable', 'true')
  await expect(writerNotice(page)).toContainText(`${edda} took over this article at`)
  await expect(writerNotice(page)).toContainText('All that you wrote is saved.')
})

test('who is asked says no, and later hands over', async ({ browser }) => {
  const { page, second } = await twoInOneArticle(browser, 'Who Answers?')
  const ask = writerNotice(second).getByRole('button', { name: 'Ask to write' })
  await ask.click()
  await requestNotice(page).getByRole('button', { name: 'Keep writing' }).press('Enter')
  await expect(editorOf(page).text).toBeFocused()
  await expect(writerNotice(second)).toContainText(`${arno} would like to go on writing.`)

  await page.keyboard.type(' Done.')
  await ask.click()
  await requestNotice(page).getByRole('button', { name: 'Hand over' }).click()
  await expect(writerNotice(page)).toContainText(`${edda} took over this article at`)
  await expect(writerNotice(second)).toBeHidden()
  await expect(editorOf(second).text).toHaveText('The beginning. Done.')
})

test('when the writer leaves, the one who reads can write', async ({ browser }) => {
  const { page, second } = await twoInOneArticle(browser, 'Who Is Left?')
  await page.goto('/admin/posts')
  await expect(writerNotice(second)).toContainText('Nobody is writing in this article now.')
  await writerNotice(second).getByRole('button', { name: 'Write here' }).click()
  await expect(writerNotice(second)).toBeHidden()
  await placeCursorIn(second, 0)
  await second.keyboard.press('Control+End')
  await second.keyboard.type(' And the end.')
  await editorOf(second).saved()
})

test('the newest window of one person writes; the other says so, and can go on', async ({
  browser,
}) => {
  const page = await enter(browser, 'author')
  const { address } = await writeArticle(page, 'Which Window?', 'The beginning.')
  const other = await page.context().newPage()
  await other.goto(address)
  await expect(editorOf(other).text).toHaveAttribute('contenteditable', 'true')
  await expect(writerNotice(page)).toContainText('You went on with this article in another window.')
  await placeCursorIn(other, 0)
  await other.keyboard.press('Control+End')
  await other.keyboard.type(' In the other window.')
  await editorOf(other).saved()
  await writerNotice(page).getByRole('button', { name: 'Write here' }).click()
  await expect(editorOf(page).text).toHaveText('The beginning. In the other window.')
  await expect(editorOf(page).text).toHaveAttribute('contenteditable', 'true')
})

/** The author writes; the editor has come to see. */
async function twoInOneArticle(browser: Browser, title: string) {
  const [page, second] = [await enter(browser, 'author'), await enter(browser, 'editor')]
  const { address } = await writeArticle(page, title, 'The beginning.')
  await second.goto(address)
  await expect(editorOf(second).text).toHaveText('The beginning.')
  return { page, second }
}

async function enter(browser: Browser, person: Person) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await logIn(page, people[person])
  return page
}

function writerNotice(page: Page) {
  return page.getByRole('region', { name: 'Who writes' })
}

function requestNotice(page: Page) {
  return page.getByRole('region', { name: 'Asked for this article' })
}

function companyButton(page: Page) {
  return page.getByRole('button', { name: '1 other here' })
}

function companyList(page: Page) {
  return page.getByRole('dialog', { name: '1 other here' })
}
