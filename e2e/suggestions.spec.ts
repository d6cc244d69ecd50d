import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { editorOf, placeCursorIn, startArticle } from './support/article'
import { logIn } from './support/logIn'
import { publishArticles } from './support/newsroom'
import { password, people } from './support/people'
import { expect, test } from './support/test'

const about = 'Silver Meridian follows Tamsin Okoye through one long winter in the harbour town.'
const more = 'Nobody who has seen Silver Meridian forgets what Tamsin Okoye did on the last pier.'

test('a suggested article becomes a line at the cursor, by click and by key, and readers get it', async ({
  page,
  dataDir,
}) => {
  const [first, second] = await publishArticles(dataDir, [
    { title: 'Who Is Tamsin Okoye in Silver Meridian?', text: about },
    { title: 'Silver Meridian: When Does It Take Place?', text: more },
  ])
  await logIn(page, people.editor.email, password)
  const editor = await startArticle(page)
  await editor.title.fill('Silver Meridian Season 3: What We Know')
  await write(page, about, more, about)
  const row = suggestions(page).getByRole('listitem').filter({ hasText: first.title })
  await expect(row).toContainText('Shares')
  await expectAccessible(page)
  await placeCursorIn(page, 1)
  await row.getByRole('button', { name: /Put a line/ }).click()
  await expect(lines(page)).toContainText([first.title])
  await expect(row).toHaveCount(0)

  await placeCursorIn(page, 0)
  await expect(suggestions(page)).toContainText(second.title)
  await page.keyboard.press('Control+Alt+l')
  await expect(lines(page)).toHaveCount(2)
  await editor.saved()
  await editor.publish.click()
  await expect(page.getByText('Readers see it from now on.')).toBeVisible()
  await page.goto(`/silver-meridian-season-3-what-we-know`)
  const asides = page.locator('[data-related-links]')
  await expect(asides.getByRole('link', { name: first.title })).toHaveAttribute('href', first.href)
})

test('the best places are found by themselves, and one undo takes all of it back', async ({
  page,
  dataDir,
}) => {
  await publishArticles(dataDir, [
    { title: 'Copper Lantern: Who Is Ines Varga?', text: copper },
    { title: 'Copper Lantern: The Ending Explained', text: copper },
  ])
  await logIn(page, people.editor.email, password)
  const editor = await startArticle(page)
  await editor.title.fill('Copper Lantern: Is There More?')
  await write(
    page,
    ...Array.from({ length: 6 }, (_, index) => `${copper} Part ${index}.`.repeat(4)),
  )
  await expect(suggestions(page).getByRole('listitem')).toHaveCount(2)
  await page.getByRole('combobox', { name: 'How many to place' }).selectOption('2')
  await page.getByRole('button', { name: 'Place the best for me' }).click()
  await expect(lines(page)).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(lines(page)).toHaveCount(0)
  await expect(editor.text.getByText('Part 5.').first()).toBeVisible()
})

test('a phrase that names another article is marked, and becomes a link to it', async ({
  page,
  dataDir,
}) => {
  const [target] = await publishArticles(dataDir, [
    { title: 'Amber Causeway Season 2: Is It Cancelled?', text: 'Amber Causeway goes on.' },
  ])
  await logIn(page, people.editor.email, password)
  const editor = await startArticle(page)
  await editor.title.fill('Five Shows for a Rainy Week')
  await write(page, 'If you can watch only one of them, let it be Amber Causeway tonight.')
  const mark = editor.text.locator('.opportunity')
  await expect(mark).toHaveText(/Amber Causeway/)
  await mark.click()
  const menu = page.getByRole('toolbar', { name: 'This names another article' })
  await expect(menu).toBeVisible()
  await expectAccessible(page)
  await menu.getByRole('button', { name: `Link to “${target.title}”` }).click()
  await expect(editor.text.locator(`a[href="post:${target.id}"]`)).toHaveText(/Amber Causeway/)
  await expect(mark).toHaveCount(0)
})

const copper = 'Copper Lantern lets Ines Varga look for her brother among the glass-blowers.'

function suggestions(page: Page) {
  return page.getByRole('region', { name: 'Suggested links' })
}

/** The related-link lines of the text that is written. */
function lines(page: Page) {
  return editorOf(page).text.getByRole('group', { name: 'Related links' })
}

async function write(page: Page, ...paragraphs: string[]) {
  await editorOf(page).text.click()
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(paragraph)
  }
}
