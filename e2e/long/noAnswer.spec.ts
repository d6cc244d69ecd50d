import type { Page } from '@playwright/test'
import { logIn } from '../support/logIn'
import { people } from '../support/people'
import { expect, test } from '../support/test'

const noAnswer = 'The site did not answer.'

test.beforeEach(async ({ page }) => logIn(page, people.admin))

test('logging out without an answer says so, and keeps the screen', async ({ page }) => {
  await page.goto('/admin/tags')
  await loseActions(page)
  await page.getByRole('button', { name: people.admin.name }).click()
  await page.getByRole('menuitem', { name: 'Log out', exact: true }).click()
  await expect(page.getByText(noAnswer)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Tags', level: 1 })).toBeVisible()
})

test('a question without an answer stays open, and says so', async ({ page }) => {
  await page.goto('/admin/profile')
  await loseActions(page)
  await page.getByRole('button', { name: 'Log out everywhere' }).click()
  const question = page.getByRole('alertdialog')
  await question.getByRole('button', { name: 'Log out everywhere' }).click()
  await expect(question.getByRole('alert')).toContainText(noAnswer)
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('heading', { name: 'Your profile' })).toBeVisible()
})

test('moving a section without an answer says so, and keeps the list', async ({ page }) => {
  for (const name of ['Upper', 'Lower']) {
    await page.goto('/admin/sections/new')
    await page.getByLabel('Name').fill(name)
    await page.getByRole('button', { name: 'Create section' }).click()
    await expect(page).toHaveURL('/admin/sections')
  }
  await loseActions(page)
  await page.getByRole('button', { name: 'Move Lower up' }).click()
  await expect(page.getByText(noAnswer)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Upper' })).toBeVisible()
})

/** As if the server were gone, for whatever changes something. */
async function loseActions(page: Page) {
  await page.route('**/*', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
}
