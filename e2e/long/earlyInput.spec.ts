import type { Page } from '@playwright/test'
import { logIn } from '../support/logIn'
import { password, people } from '../support/people'
import { test as base, expect } from '../support/test'

type Slow = {
  /** Opens an address; its script arrives only when `arrive` is called. */
  open: (address: string) => Promise<void>
  arrive: () => void
  page: Page
}

/** A page of the administrator whose script is long on its way. */
const test = base.extend<{ slow: Slow }>({
  slow: async ({ page, context }, use) => {
    await logIn(page, people.admin)
    const slow = await context.newPage()
    let arrive = () => {}
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await slow.route('**/_next/static/**/*.js', async (route) => {
      await arrived
      await route.continue()
    })
    await use({
      page: slow,
      arrive,
      open: async (address) => void (await slow.goto(address, { waitUntil: 'commit' })),
    })
    arrive()
  },
})

test('a form is filled in and sent before its script is there', async ({ slow }) => {
  const { page } = slow
  await slow.open('/admin/tags/new')
  await page.getByLabel('Name').fill('Early Birds')
  await page.getByLabel('Name').press('Enter')
  await page.getByRole('button', { name: 'Create tag' }).click()
  slow.arrive()
  await expect(page.getByText('“Early Birds” is saved')).toBeVisible()
  await expect(page).toHaveURL('/admin/tags')
  await expect(page.getByText('/tag/early-birds')).toBeVisible()
})

test('what is typed and chosen before the script is there is what is saved', async ({ slow }) => {
  const { page } = slow
  await slow.open('/admin/people/new')
  await page.getByLabel('Name', { exact: true }).fill('Nadia Early')
  await page.getByLabel('E-mail').fill('nadia.early@example.com')
  await page.getByLabel('Role').selectOption('Contributor')
  await page.getByLabel('Give them a byline').uncheck()
  slow.arrive()
  await expect(page.getByText('Writes; someone else publishes.')).toBeVisible()
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByText(/nadia\.early@example\.com/)).toBeVisible()
  await page.goto('/admin/people')
  const row = page.getByRole('row', { name: /Nadia Early/ })
  await expect(row).toContainText('Contributor')
  await expect(row).toContainText('None')
})

test('a search that is typed before the script is there is searched', async ({ slow }) => {
  const { page } = slow
  await slow.open('/admin/posts')
  await page.getByLabel('Search headlines').fill('nothing has this')
  slow.arrive()
  await expect(page).toHaveURL('/admin/posts?search=nothing+has+this')
  await expect(page.getByLabel('Search headlines')).toHaveValue('nothing has this')
})

test('“New article” that is pressed before the script is there starts one article', async ({
  slow,
}) => {
  const { page } = slow
  await slow.open('/admin')
  const button = page.getByRole('button', { name: 'New article' }).first()
  await button.click()
  await button.click()
  await expect(button).toHaveAttribute('data-early')
  slow.arrive()
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeVisible()
})

test('a menu that is pressed before the script is there opens', async ({ slow }) => {
  const { page } = slow
  await slow.open('/admin/settings')
  await page.getByRole('button', { name: people.admin.name }).click()
  slow.arrive()
  await expect(page.getByRole('menuitem', { name: 'Your profile' })).toBeVisible()
})

test('a log-in that is sent before the script is there logs in', async ({ slow, context }) => {
  const { page } = slow
  await context.clearCookies()
  await slow.open('/admin/login')
  await page.getByLabel('E-mail').fill(people.admin.email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Log in' }).click()
  slow.arrive()
  await expect(page).toHaveURL('/admin')
})
