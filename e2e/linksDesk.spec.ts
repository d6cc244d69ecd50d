import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { linked } from './support/linked'
import { logIn } from './support/logIn'
import { people } from './support/people'
import { expect, test } from './support/test'

test.use({ seed: 'e2e/support/seedLinks.ts' })

const { guide, chapters, block, placing, all, url, many } = linked

test('links are filtered by author, article, target, block, kind and state, and no more', async ({
  page,
}) => {
  await logIn(page, people.author)
  await page.goto('/admin/related-links/links')
  await expect(page.getByRole('link', { name: 'Export as CSV' })).toHaveCount(0)
  await choose(page, 'Target', 'Any target', 'old guide')
  await expect(rows(page)).toHaveCount(1 + chapters.length)
  await choose(page, 'Author', 'Any author', 'author ann')
  await expect(rows(page)).toHaveCount(chapters.length)
  await choose(page, 'Article', 'Any article', 'chapter three')
  await expect(rows(page)).toHaveText([new RegExp(`Chapter Three.*${guide}`)])
  await page.reload()
  await expect(filter(page, 'Article')).toHaveText('Article: From Chapter Three')
  await expect(filter(page, 'Target')).toHaveText(`Target: To ${guide}`)
  await expectAccessible(page)

  await filter(page, 'Article').press('Enter')
  await page.getByRole('option', { name: 'Any article' }).waitFor()
  await page.keyboard.press('Enter')
  await expect(filter(page, 'Article')).toBeFocused()
  await expect(rows(page)).toHaveCount(chapters.length)
  await page.getByLabel('Kind').selectOption('Shared block')
  await expect(page.getByText('No link is like that')).toBeVisible()
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await choose(page, 'Target', 'Any target', 'elsewhere.example/page/')
  await expect(rows(page)).toHaveText([new RegExp(`${all}.*${url}`)])
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await choose(page, 'Block', 'Any block', 'guid')
  await expect(rows(page)).toHaveText([new RegExp(`${block} in one article.*${guide}`)])
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await page.getByLabel('State').selectOption('To an unpublished article')
  await expect(rows(page)).toHaveText([/An unpublished article/])
  await page.getByLabel('State').selectOption('To an article in the trash')
  await expect(rows(page)).toHaveText([/An unpublished article/])
  await page.getByLabel('Order').selectOption('Most followed first')
  await expect(page.getByText('No link was seen often enough yet')).toBeVisible()
})

test('filters that are chosen one right after the other all count', async ({ page }) => {
  await logIn(page, people.editor)
  await page.goto('/admin/related-links/links')
  // No answer comes before the last choice.
  let answer = () => {}
  const chosen = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route(/[?&]_rsc=/, async (route) => {
    await chosen
    await route.continue()
  })
  await page.getByLabel('Kind').selectOption('Related link')
  await page.getByLabel('State').selectOption('Fine')
  await page.getByLabel('Search headlines').fill('chapter')
  await expect(page.getByText('Searching', { exact: true })).toBeAttached()
  answer()
  await expect(page).toHaveURL('/admin/related-links/links?kind=related&state=fine&search=chapter')
  await expect(rows(page)).toHaveCount(chapters.length)
})

test('where an article, a block or an address is used is a click away, and leads to the list', async ({
  page,
}) => {
  await logIn(page, people.editor)
  await page.goto('/admin/related-links/links')
  await page.getByRole('link', { name: guide }).first().click()
  await expect(use(page, 'Related links')).toContainText('5')
  await expect(use(page, 'Links of shared blocks')).toContainText('1')
  await page.getByRole('link', { name: '5 Related links' }).click()
  await expect(page.getByLabel('Kind')).toHaveValue('related')
  await expect(filter(page, 'Target')).toHaveText(`Target: To ${guide}`)
  await expect(rows(page)).toHaveCount(chapters.length)

  await page.goto('/admin/related-links/links')
  await page.getByRole('link', { name: `${block} in one article` }).click()
  await expect(use(page, 'Articles that place it')).toContainText('1')
  await expectAccessible(page)
  await page.getByRole('link', { name: '1 Articles that place it' }).click()
  await expect(page.getByRole('region', { name: 'Used in' })).toContainText(placing)

  await page.goto('/admin/related-links/links')
  await page.getByRole('link', { name: 'elsewhere.example' }).click()
  await expect(page.getByRole('heading', { level: 1, name: url })).toBeVisible()
  await page.getByRole('link', { name: '1 Links of the text' }).click()
  await expect(rows(page)).toHaveText([new RegExp(`${all}.*${url}`)])
})

test('articles whose links need a hand are listed by what is wrong', async ({ page }) => {
  await logIn(page, people.editor)
  await page.goto('/admin/related-links/articles')
  await expect(rows(page).filter({ hasText: many })).toContainText('0 in')
  await expect(rows(page).filter({ hasText: guide })).toHaveCount(0)
  await expect(
    page.getByRole('link', { name: 'Link here from older articles' }).first(),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Dead ends' }).click()
  await expect(rows(page).filter({ hasText: guide })).toBeVisible()
  await expect(rows(page).filter({ hasText: placing })).toHaveCount(0)
  await page.getByRole('link', { name: 'Over-linked' }).click()
  await expect(rows(page)).toHaveText([new RegExp(`${many}.*0 out, 16 links`)])
  await page.getByRole('link', { name: 'Stale' }).click()
  await expect(rows(page)).toHaveText([new RegExp(`${guide}.*updated .* ago`)])
  await expectAccessible(page)
  await page.getByLabel('Section').selectOption('Section music')
  await expect(page.getByText('What others link to is up to date')).toBeVisible()
  await page.getByLabel('Search headlines').fill('nowhere')
  await expect(page.getByText('Nothing has “nowhere” in it')).toBeVisible()
})

test('what is listed is downloaded as a file', async ({ page }) => {
  await logIn(page, people.editor)
  await page.goto('/admin/related-links/links?kind=related')
  await choose(page, 'Target', 'Any target', 'old guide')
  await expect(rows(page)).toHaveCount(chapters.length)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export as CSV' }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  const [head, ...lines] = file.trimEnd().split('\r\n')
  expect(head).toContain('"Kind","In","In address","Leads to"')
  expect(lines.map((line) => line.split(',')[1])).toEqual(
    chapters.toReversed().map((title) => `"${title}"`),
  )
  for (const line of lines) expect(line).toContain(`"${guide}"`)
})

/** With the keyboard alone. */
async function choose(page: Page, label: string, before: string, text: string) {
  await page.getByRole('button', { name: `${label}: ${before}` }).press('Enter')
  await page.getByRole('dialog', { name: label }).getByRole('combobox').fill(text)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `${label}: ${before}` })).toBeHidden()
}

function filter(page: Page, label: string) {
  return page.getByRole('button', { name: `${label}: ` })
}

function rows(page: Page) {
  return page.getByRole('main').getByRole('listitem')
}

function use(page: Page, label: string) {
  return rows(page).filter({ hasText: label })
}
