import type { Page } from '@playwright/test'
import { typeArticle, writeArticle } from './support/article'
import { logIn } from './support/logIn'
import { people } from './support/people'
import { expect, test } from './support/test'

test.beforeEach(async ({ page }) => {
  await logIn(page, people.author)
  await page.goto('/admin/posts')
})

test('an article is begun from the list, found in it, moved to the trash and brought back', async ({
  page,
}) => {
  await typeArticle(page, 'Where Was Paper Moons Filmed?', 'In Kansas.')
  await page.goto('/admin/posts')
  await search(page, 'moon whe')
  await expect(headlines(page)).toHaveText(['Where Was Paper Moons Filmed?'])

  await moveToTrash(page, 'Where Was Paper Moons Filmed?')
  await expect(page.getByText('No article matches')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(headlines(page)).toHaveText(['Where Was Paper Moons Filmed?'])

  await moveToTrash(page, 'Where Was Paper Moons Filmed?')
  await page.getByRole('link', { name: 'Trash', exact: true }).click()
  await page.getByRole('button', { name: 'Restore “Where Was Paper Moons Filmed?”' }).click()
  await expect(page.getByText('The trash is empty')).toBeVisible()
})

test('what is filtered and sorted stands in the address, and the back button takes it back', async ({
  page,
}) => {
  await page.getByLabel('Section').selectOption('Section music')
  await expect(headlines(page)).toHaveCount(2)
  await page.getByRole('link', { name: 'Headline' }).click()
  await expect(page.getByRole('columnheader', { name: 'Headline' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  const inOrder = ['Who Is Mara Quill?', 'Why Did the Albums Disappear?']
  await expect(headlines(page)).toHaveText(inOrder)
  await page.reload()
  await expect(headlines(page)).toHaveText(inOrder)

  await page.getByLabel('Status').selectOption('Draft')
  await expect(page.getByText('No article matches')).toBeVisible()
  await page.goBack()
  await expect(headlines(page)).toHaveText(inOrder)
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(page.getByLabel('Section')).toHaveValue('')
})

test('the articles of one author are chosen by the name, with the keyboard alone', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Author: Any author' }).press('Enter')
  await page.getByRole('combobox', { name: 'Search authors' }).pressSequentially('edda')
  await page.getByRole('option', { name: 'Edda Editor' }).waitFor()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Author: Edda Editor' })).toBeVisible()
  await expect(page.getByText('No article matches')).toBeVisible()

  await page.getByRole('button', { name: 'Author: Edda Editor' }).press('Enter')
  await page.getByRole('option', { name: 'Any author' }).waitFor()
  await page.keyboard.press('Enter')
  await expect(headlines(page)).not.toHaveCount(0)
})

async function search(page: Page, text: string) {
  await page.getByRole('textbox', { name: 'Search headlines' }).fill(text)
}

async function moveToTrash(page: Page, title: string) {
  await page.getByRole('button', { name: `Actions for “${title}”` }).click()
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click()
}

function headlines(page: Page) {
  return page.locator('tbody tr').getByRole('link')
}

test('one endless word in a headline leaves every row its menu', async ({ page }) => {
  await writeArticle(page, 'W'.repeat(200), 'A word.')
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/admin/posts')
    await expect(page.getByRole('row').nth(1).getByRole('button')).toBeInViewport({ ratio: 1 })
  }
})

test('an address that leads nowhere says so, within the admin area', async ({ page }) => {
  await page.goto('/admin/nowhere')
  await expect(page.getByRole('heading', { level: 1, name: 'Not found' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to the dashboard' }).click()
  await expect(page).toHaveURL(/\/admin$/)
})
