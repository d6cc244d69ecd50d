import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

test.use({ seed: null })

const admin = {
  name: 'Fiona First',
  email: 'fiona@example.com',
  password: 'the very first password',
}

test('a new site is set up once, with the code that its console shows', async ({
  page,
  site,
  context,
}) => {
  const code = /one-time code ([A-Z0-9-]{14})/.exec(site.output)?.[1] ?? ''
  const atTheSameTime = await context.newPage()

  await test.step('every way into the admin area leads to the setup', async () => {
    for (const path of ['/admin', '/admin/posts', '/admin/login']) {
      await page.goto(path)
      await expect(page).toHaveURL('/admin/setup')
    }
    await atTheSameTime.goto('/admin/setup')
  })

  await test.step('a wrong code is refused at its field, and what was typed stays', async () => {
    await fillIn(page, 'AAAA-BBBB-CCCC')
    await page.getByRole('button', { name: 'Set up the site' }).click()
    const field = page.getByLabel('One-time code')
    await expect(field).toHaveAccessibleDescription(/This is not the code that the console shows/)
    await expect(field).toBeFocused()
    await expect(page.getByLabel('Name of the site')).toHaveValue('The First Paper')
    await expect(page.getByLabel('Your name')).toHaveValue(admin.name)
    await expect(page.getByLabel('E-mail')).toHaveValue(admin.email)
    await expect(page.getByLabel('Password')).toHaveValue(admin.password)
  })

  await test.step('the right code makes an administrator, who is in at once', async () => {
    await page.getByLabel('One-time code').fill(code.toLowerCase())
    await page.getByRole('button', { name: 'Set up the site' }).click()
    await expect(page).toHaveURL('/admin')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Welcome, ${admin.name}`)
    await page.getByRole('link', { name: 'Settings' }).click()
    await expect(page.getByLabel('Name')).toHaveValue('The First Paper')
  })

  await test.step('readers see the name of the site', async () => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The First Paper')
    await expect(page.getByText('Nothing has been published yet.')).toBeVisible()
  })

  await test.step('the code works no second time, and the setup is closed', async () => {
    await fillIn(atTheSameTime, code)
    await atTheSameTime.getByRole('button', { name: 'Set up the site' }).click()
    await expect(atTheSameTime.getByText('This site was set up already.')).toBeVisible()
    await page.goto('/admin/setup')
    await expect(page).toHaveURL('/admin')
  })
})

async function fillIn(page: Page, code: string) {
  await page.getByLabel('One-time code').fill(code)
  await page.getByLabel('Name of the site').fill('The First Paper')
  await page.getByLabel('Your name').fill(admin.name)
  await page.getByLabel('E-mail').fill(admin.email)
  await page.getByLabel('Password').fill(admin.password)
}
