import type { BrowserContext } from '@playwright/test'
import { logIn } from '../support/logIn'
import { people } from '../support/people'
import { expect, test } from '../support/test'

test.beforeEach(async ({ page }) => logIn(page, people.admin))

test('settings that were saved in another tab are not saved over, and nothing typed is lost', async ({
  page,
  context,
}) => {
  await page.goto('/admin/settings')
  const other = await openOther(context, '/admin/settings')
  await other.getByLabel('Name of the site').fill('The Newer Name')
  await other.getByRole('button', { name: 'Save' }).click()
  await expect(other.getByText('Saved. Readers see it from now on.')).toBeVisible()

  await page.getByLabel('Tagline').fill('My own tagline')
  await page.getByRole('button', { name: 'Save' }).click()
  const notice = page.getByRole('region', { name: /saved this .* while you were editing/ })
  await expect(notice).toContainText('The Newer Name')
  await expect(notice.getByRole('heading')).toBeFocused()
  await expect(page.getByLabel('Tagline')).toHaveValue('My own tagline')

  await notice.getByRole('button', { name: 'Take theirs' }).click()
  await expect(page.getByLabel('Name of the site')).toHaveValue('The Newer Name')
  await page.getByRole('button', { name: 'Bring mine back' }).click()
  await expect(page.getByLabel('Tagline')).toHaveValue('My own tagline')
  await page.getByLabel('Name of the site').fill('The Newest Name')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. Readers see it from now on.')).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(notice).toBeHidden()
})

test('a tag that was renamed meanwhile is saved over only when that is chosen', async ({
  page,
  context,
}) => {
  await page.goto('/admin/tags/new')
  await page.getByLabel('Name').fill('Twice')
  await page.getByRole('button', { name: 'Create tag' }).click()
  await page.getByRole('link', { name: 'Twice' }).click()
  await expect(page.getByRole('heading', { name: 'Twice' })).toBeFocused()
  const other = await openOther(context, page.url())
  await other.getByLabel('Name').fill('Theirs')
  await other.getByRole('button', { name: 'Save' }).click()
  await expect(other).toHaveURL('/admin/tags')

  await page.getByRole('textbox', { name: 'Name' }).fill('Mine')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Theirs', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Save mine over it' }).click()
  await expect(page).toHaveURL('/admin/tags')
  await expect(page.getByRole('link', { name: 'Mine' })).toBeVisible()
})

async function openOther(context: BrowserContext, address: string) {
  const other = await context.newPage()
  await other.goto(address)
  return other
}
