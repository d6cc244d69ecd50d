import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { editorOf, placeCursorIn, startArticle } from './support/article'
import { logIn } from './support/logIn'
import { publishArticles, trashArticle } from './support/newsroom'
import { people } from './support/people'
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
  await logIn(page, people.editor)
  const editor = await startArticle(page)
  await editor.title.fill('Silver Meridian Season 3: What We Know')
  await write(page, about, more, about)
  const row = rowsOf(page, first.title)
  await expect(row).toContainText('Shares')
  await expectAccessible(page)
  await placeCursorIn(page, 1)
  await row.getByRole('button', { name: /Put a line/ }).click()
  await expect(lines(page)).toContainText([first.title])
  // Of what is linked, nothing is suggested any more.
  await expect(row).toHaveCount(0)
  await expect(editor.text).toBeFocused()

  await placeCursorIn(page, 0)
  await expect(suggestions(page)).toContainText(second.title)
  await page.keyboard.press('Control+Shift+Enter')
  await expect(lines(page)).toHaveCount(2)
  await editor.saved()
  await editor.goLive()
  await page.goto(`/silver-meridian-season-3-what-we-know`)
  const asides = page.locator('[data-related-links]')
  await expect(asides.getByRole('link', { name: first.title })).toHaveAttribute('href', first.href)
})

test('the list is gone through by keys, from the blocks that a slash offers', async ({
  page,
  dataDir,
}) => {
  const [first, second] = await publishArticles(dataDir, [
    { title: 'Paper Comet: Who Plays Linus Abara?', text: comet },
    { title: 'Paper Comet: Where Was It Filmed?', text: comet },
  ])
  await logIn(page, people.editor)
  const editor = await startArticle(page)
  await editor.title.fill('Paper Comet Season 2')
  await write(page, comet, comet, '')
  const rows = rowsOf(page, 'Paper Comet')
  await expect(rows.filter({ hasText: first.title })).toBeVisible()
  await expect(rows.filter({ hasText: second.title })).toBeVisible()
  await page.keyboard.type('/suggested')
  await expect(page.getByRole('option', { name: /Suggested link/ })).toBeVisible()
  await page.keyboard.press('Enter')
  const buttons = suggestions(page).getByRole('button', { name: /Put a line/ })
  await expect(buttons.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(buttons.nth(1)).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(rows).toHaveCount(1)
  await expect(suggestions(page).locator('[data-suggestion]:focus')).toBeVisible()
  await page.keyboard.press('1')
  await expect(lines(page)).toHaveCount(1)
  await expect(editor.text).toBeFocused()
  await expect(rows).toHaveCount(0)
  await page.keyboard.press('Control+Shift+s')
  await expect(suggestions(page).locator(':focus')).toBeVisible()
})

test('an article that is deleted while it is picked is shown as that, and nothing is lost', async ({
  page,
  dataDir,
}) => {
  const [suggested, picked] = await publishArticles(dataDir, [
    { title: 'Velvet Quarry: Who Is Odile Marsh?', text: quarry },
    { title: 'Velvet Quarry: The Book and the Series', text: quarry },
  ])
  await logIn(page, people.editor)
  const editor = await startArticle(page)
  await editor.title.fill('Velvet Quarry Season 4')
  await write(page, quarry, quarry)
  const row = rowsOf(page, suggested.title)
  await expect(row).toBeVisible()
  await placeCursorIn(page, 1)
  await page.keyboard.press('Control+Shift+l')
  await page.getByRole('combobox', { name: 'Add a link' }).fill('velvet book')
  const option = page.getByRole('listbox', { name: 'Add a link' }).getByRole('option')
  // The former answer has others, too.
  await expect(option).toHaveText([new RegExp(picked.title)])

  await trashArticle(dataDir, picked.id)
  await trashArticle(dataDir, suggested.id)
  await option.click()
  await expect(lines(page)).toContainText([`${picked.title}`])
  await expect(lines(page)).toContainText(['In the trash'])
  await placeCursorIn(page, 0)
  await row.getByRole('button', { name: /Put a line/ }).click()
  await expect(lines(page).filter({ hasText: 'In the trash' })).toHaveCount(2)
  await editor.saved()
  await page.reload()
  await expect(lines(page).filter({ hasText: 'In the trash' })).toHaveCount(2)
  await expect(editor.text.getByText(quarry)).toHaveCount(2)
})

test('the best places are found by themselves, and one undo takes all of it back', async ({
  page,
  dataDir,
}) => {
  await publishArticles(dataDir, [
    { title: 'Copper Lantern: Who Is Ines Varga?', text: copper },
    { title: 'Copper Lantern: The Ending Explained', text: copper },
  ])
  await logIn(page, people.editor)
  const editor = await startArticle(page)
  await page.context().setOffline(true)
  await editor.title.fill('Copper Lantern: Is There More?')
  await write(
    page,
    ...Array.from({ length: 6 }, (_, index) => `${copper} Part ${index}.`.repeat(4)),
  )
  await suggestions(page).getByRole('button', { name: 'Try again' }).focus()
  await page.context().setOffline(false)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Suggested links' })).toBeFocused()
  await expect(rowsOf(page, 'Copper Lantern')).toHaveCount(2)
  await page.getByRole('combobox', { name: 'How many to place' }).selectOption('2')
  await page.getByRole('button', { name: 'Place the best for me' }).click()
  await expect(lines(page)).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(lines(page)).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(lines(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
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
  await logIn(page, people.editor)
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

test('marked phrases are reached by keys, left alone on demand, and marked only if one wants it', async ({
  page,
  dataDir,
}) => {
  await publishArticles(dataDir, [
    { title: 'Glass Harvest: Is It Renewed?', text: 'Glass Harvest goes on.' },
    { title: 'Night Orchard: Is It Renewed?', text: 'Night Orchard goes on.' },
  ])
  await logIn(page, people.editor)
  const editor = await startArticle(page)
  await editor.title.fill('Two for the Weekend')
  await write(
    page,
    'Begin with Glass Harvest on Friday, then see Night Orchard on Sunday.',
    'Enjoy.',
  )
  const marks = editor.text.locator('.opportunity')
  await expect(marks).toHaveText(['Glass Harvest', 'Night Orchard'])
  const switching = page.getByRole('checkbox', { name: 'Mark what names another article' })
  await switching.uncheck()
  await expect(marks).toHaveCount(0)
  await page.reload()
  await expect(switching).not.toBeChecked()
  await switching.check()
  await expect(marks).toHaveCount(2)

  await placeCursorIn(page, 1)
  const menu = page.getByRole('toolbar', { name: 'This names another article' })
  await page.keyboard.press('Control+Shift+k')
  await expect(menu.getByRole('button', { name: /Glass Harvest/ })).toBeFocused()
  await page.keyboard.press('Control+Shift+k')
  await expect(menu.getByRole('button', { name: /Night Orchard/ })).toBeFocused()
  const ignore = menu.getByRole('button', { name: 'Ignore' })
  await expect(async () => {
    await page.keyboard.press('ArrowUp')
    await expect(ignore).toBeFocused({ timeout: 1000 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(marks).toHaveText(['Glass Harvest'])
  await expect(editor.text).toBeFocused()
  await page.keyboard.press('Control+Shift+k')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(lines(page)).toContainText(['Glass Harvest: Is It Renewed?'])
  await expect(marks).toHaveCount(0)
})

const comet = 'Paper Comet lets Linus Abara fly to the end of the world and back.'
const quarry = 'Velvet Quarry begins where Odile Marsh comes home to the stonecutters.'
const copper = 'Copper Lantern lets Ines Varga look for her brother among the glass-blowers.'

function suggestions(page: Page) {
  return page.getByRole('region', { name: 'Suggested links' })
}

/** Those with these words: articles of other tests may be suggested, too. */
function rowsOf(page: Page, words: string) {
  return suggestions(page).getByRole('listitem').filter({ hasText: words })
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
