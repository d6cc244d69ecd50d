import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { logIn } from './support/logIn'
import { publishArticles } from './support/newsroom'
import { people } from './support/people'
import { expect, test } from './support/test'

test('an editor replaces a target everywhere, and takes it back', async ({ page, dataDir }) => {
  const [linking, old, now] = await publishArticles(dataDir, [
    { title: 'Where the Lanterns Lead', linksTo: 1 },
    { title: 'The Old Lantern Guide' },
    { title: 'The New Lantern Guide' },
  ])
  await logIn(page, people.editor)
  await page.goto('/admin/related-links/replace')
  await choose(page, 'Links to', old.title)
  await expect(page.getByText(linking.title).last()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Links to: choose another' })).toBeFocused()
  await choose(page, 'Shall lead to', now.title)
  const other = page.getByRole('button', { name: 'Shall lead to: choose another' })
  await expect(other).toBeFocused()
  await other.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Shall lead to' })).toBeFocused()
  await choose(page, 'Shall lead to', now.title)
  await expect(page.getByRole('heading', { name: 'What will change' })).toBeVisible()
  await expect(page.getByText('Will say “The New Lantern Guide”')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Replace the target' }).click()
  await expect(page.getByText('Changed 1 article')).toBeVisible()
  await expectLine(page, linking, now)

  await page.goto('/admin/related-links/changes')
  const undo = page.getByRole('button', { name: /^Undo: Links to “The Old Lantern Guide”/ })
  await expectAccessible(page)
  await undo.click()
  await expect(page.getByText('Undone: every link is as it was')).toBeVisible()
  await expect(page.locator(':focus')).toHaveText(/^Undone/)
  await page.getByRole('link', { name: /^Links to “The Old Lantern Guide”/ }).click()
  await expect(page.getByText(`${people.editor.name}, less than a minute ago`)).toBeVisible()
  await expect(page.getByRole('link', { name: linking.title })).toBeVisible()
  await expectAccessible(page)
  await expectLine(page, linking, old)
})

test('one of two articles is left as it is', async ({ page, dataDir }) => {
  const [one, other, old, now] = await publishArticles(dataDir, [
    { title: 'Where the Ferries Land', linksTo: 2 },
    { title: 'Where the Ferries Sleep', linksTo: 2 },
    { title: 'The Old Ferry Table' },
    { title: 'The New Ferry Table' },
  ])
  await logIn(page, people.editor)
  await page.goto(`/admin/related-links/replace?target=${old.id}&to=${now.id}`)
  await page.getByRole('checkbox', { name: other.title }).uncheck()
  await page.getByRole('button', { name: 'Replace the target' }).click()
  await expect(page.getByText('Changed 1 article')).toBeVisible()
  const undo = page.getByRole('button', { name: 'Undo' })
  const reader = await page.context().newPage()
  await expectLine(reader, one, now)
  await expectLine(reader, other, old)
  await undo.click()
  await expect(page.getByText('Undone: every link is as it was')).toBeVisible()
  await expectLine(reader, one, old)
})

test('older articles lead to a new one after an editor looked, and no more once undone', async ({
  page,
  dataDir,
}) => {
  const [first, second, fresh] = await publishArticles(dataDir, [
    { title: 'Who Is Odette Marlowe in Paper Harbour?', text: aboutPaperHarbour },
    { title: 'When Does Paper Harbour Take Place?', text: aboutPaperHarbour },
    { title: 'Paper Harbour Season 2: Is It Cancelled?', text: aboutPaperHarbour },
  ])
  await logIn(page, people.editor)
  await page.goto('/admin/posts')
  await page.getByRole('button', { name: `Actions for “${fresh.title}”` }).click()
  await page.getByRole('menuitem', { name: 'Link here from older articles' }).click()
  await expect(page.getByRole('checkbox', { name: first.title })).toBeVisible()
  await page.goto(`/admin/posts/${fresh.id}`)
  await page.getByRole('banner').getByRole('button', { name: 'More' }).click()
  const item = page.getByRole('menuitem', { name: 'Link here from older articles' })
  const offered = await item.getAttribute('href')
  await page.goto(offered ?? '')
  await expect(page.getByRole('checkbox', { name: first.title })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: second.title }).uncheck()
  await page.getByRole('button', { name: /^Link from/ }).click()
  await expect(page.getByText(/leads? here now/)).toBeVisible()
  const undo = page.getByRole('button', { name: 'Undo' })
  const reader = await page.context().newPage()
  await expectLine(reader, first, fresh)
  await reader.goto(second.href)
  await expect(reader.getByRole('complementary').getByText(fresh.title)).toHaveCount(0)

  await undo.click()
  await expect(page.getByText('Undone: the links are gone again')).toBeVisible()
  await reader.goto(first.href)
  await expect(reader.getByRole('complementary').getByText(fresh.title)).toHaveCount(0)
})

const aboutPaperHarbour =
  'Everybody who saw Paper Harbour asks what Odette Marlowe does next in that town.'

async function choose(page: Page, label: string, title: string) {
  await page.getByRole('combobox', { name: label }).fill(title)
  await page.getByRole('option', { name: title }).click()
}

type Article = { href: string; title: string }

/** Readers of the one article find a related link to the other. */
async function expectLine(page: Page, from: Article, to: Article) {
  await page.goto(from.href)
  const line = page.locator('[data-related-links]').getByRole('link', { name: to.title })
  await expect(line).toHaveAttribute('href', to.href)
}
