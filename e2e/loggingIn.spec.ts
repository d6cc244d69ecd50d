import type { Browser, Page } from '@playwright/test'
import { aUser } from '@/tests/support/people'
import { startSite } from '../tests/support/site'
import { logInByForm } from './support/logIn'
import { password, people } from './support/people'
import { test as base, expect } from './support/test'

type Account = { name: string; email: string; userId: string }

/** Each test has an account to itself, whose tries and log-ins no other test counts on. */
const test = base.extend<{ account: Account }>({
  account: async ({ dataDir: _ }, use, { testId }) => {
    const name = `Lena Login ${testId.slice(-6)}`
    await use({ name, ...(await aUser({ name, password, role: 'author' })) })
  },
})

test('a wrong password and an unknown account get the very same answer', async ({
  page,
  account,
}) => {
  const wrong = await refusal(page, account.email, 'not the password')
  expect(wrong.message).toContain('The e-mail or the password is wrong')
  expect(await refusal(page, 'nobody@example.com', password)).toEqual(wrong)
})

test('what was typed stays after a refusal', async ({ page, account }) => {
  await refusal(page, account.email, 'not the password')
  await expect(page.getByLabel('E-mail')).toHaveValue(account.email)
  await expect(page.getByLabel('Password')).toHaveValue('not the password')
})

test('many wrong guesses end the tries, for the right password too, in the same words', async ({
  page,
  account,
}) => {
  const first = await refusal(page, account.email, 'guess')
  for (let number = 2; number <= 10; number += 1) await send(page, account.email, 'guess')
  expect(await refusal(page, account.email, password)).toEqual(first)
})

test('logging in leads to the page that was asked for', async ({ page, account }) => {
  await page.goto('/admin/tags?search=net')
  await send(page, account.email, password)
  await expect(page).toHaveURL('/admin/tags?search=net')
  await expect(page.getByRole('heading', { name: 'Tags', level: 1 })).toBeVisible()
})

test('logging in leads nowhere outside the admin area', async ({ page, account }) => {
  await page.goto('/admin/login?next=https://example.com/')
  await send(page, account.email, password)
  await expect(page).toHaveURL('/admin')
  for (const next of ['//example.com', '/', '/administrators', '/\\example.com']) {
    await page.goto(`/admin/login?next=${encodeURIComponent(next)}`)
    await expect(page).toHaveURL('/admin')
  }
})

test('logging out ends the session, not only its cookie', async ({ page, account, context }) => {
  await logInByForm(page, account.email, password)
  const before = await context.cookies()
  await fromAccountMenu(page, account, 'Log out')
  await expect(page).toHaveURL('/admin/login')
  await context.addCookies(before)
  await expectLoggedOut(page)
})

test('logging out everywhere ends the sessions of other browsers at once', async ({
  page,
  account,
  browser,
  site,
}) => {
  const elsewhere = await logInElsewhere(browser, site.url, account)
  await logInByForm(page, account.email, password)
  await fromAccountMenu(page, account, 'Log out everywhere…')
  const question = page.getByRole('alertdialog', { name: 'Log out everywhere?' })
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(question).toBeHidden()
  await fromAccountMenu(page, account, 'Log out everywhere…')
  await question.getByRole('button', { name: 'Log out everywhere' }).click()
  await expect(page).toHaveURL('/admin/login')
  await expectLoggedOut(elsewhere)
})

test('a new password ends all sessions but this one, and the old one is of no use', async ({
  page,
  account,
  browser,
  site,
}) => {
  const elsewhere = await logInElsewhere(browser, site.url, account)
  await logInByForm(page, account.email, password)
  await page.goto('/admin/profile')
  await page.getByLabel('Current password').fill(password)
  await page.getByLabel('New password').fill('staple of another horse')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await expect(page.getByText('Your password is changed.')).toBeVisible()
  await expectLoggedOut(elsewhere)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Your profile' })).toBeVisible()
  expect((await refusal(elsewhere, account.email, password)).status).toBe(401)
  await logInByForm(elsewhere, account.email, 'staple of another horse')
})

test('a new role ends the sessions of its person at once', async ({
  page,
  account,
  browser,
  site,
}) => {
  const elsewhere = await logInElsewhere(browser, site.url, account)
  await logInByForm(page, people.admin.email, password)
  await page.goto(`/admin/people/${account.userId}`)
  await page.getByLabel('Role').selectOption('Editor')
  await page.getByRole('button', { name: 'Change the role' }).click()
  await expect(page.getByText(`${account.name} is now editor`)).toBeVisible()
  await expectLoggedOut(elsewhere)
})

test('a contributor finds neither the people nor the settings', async ({ page }) => {
  await logInByForm(page, people.contributor.email, password)
  const desks = page.getByRole('navigation', { name: 'Desks' })
  await expect(desks.getByRole('link', { name: 'Tags' })).toBeVisible()
  await expect(desks.getByRole('link', { name: /People|Settings/ })).toHaveCount(0)
  for (const path of ['/admin/people', '/admin/people/new', '/admin/settings', '/admin/tags/new']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found')
  }
})

test('scripts cannot read the cookie, and other sites cannot use it', async ({
  page,
  account,
  context,
}) => {
  await logInByForm(page, account.email, password)
  const cookies = await context.cookies()
  expect(cookies.find(({ name }) => name === 'throughline-session')).toMatchObject({
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
  })
})

test('on https the cookie is for secure connections to this very host only', async ({
  account,
  dataDir,
}) => {
  const env = { SITE_URL: 'https://answers.example' }
  const secure = await startSite({ dataDir, env })
  try {
    const cookie = await sessionCookie(secure.url, account.email)
    const [pair = '', ...attributes] = cookie.split('; ')
    expect(pair).toMatch(/^__Host-throughline-session=./)
    expect(attributes).toEqual(expect.arrayContaining(['Secure', 'HttpOnly', 'Path=/']))
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(cookie).not.toMatch(/Domain=/i)
    const desk = await fetch(`${secure.url}/admin`, { headers: { cookie: pair } })
    expect(await desk.text()).toContain(account.name)
  } finally {
    await secure.stop()
  }
})

/** Fills the log-in form in and sends it; answers with what the server said. */
async function send(page: Page, email: string, password: string) {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  const answered = page.waitForResponse('**/api/auth/callback/credentials')
  await page.getByRole('button', { name: 'Log in' }).click()
  const response = await answered
  if (!response.ok()) await expect(page.getByRole('button', { name: 'Log in' })).toBeEnabled()
  return response
}

/** All that someone can see of a refusal: on the page, and beneath it. */
async function refusal(page: Page, email: string, password: string) {
  await page.goto('/admin/login')
  const response = await send(page, email, password)
  const message = page.locator('form').getByRole('alert')
  await expect(message).not.toBeEmpty()
  return {
    status: response.status(),
    body: await response.text(),
    message: await message.textContent(),
  }
}

async function fromAccountMenu(page: Page, account: Account, item: string) {
  await page.getByRole('button', { name: account.name }).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

async function logInElsewhere(browser: Browser, siteUrl: string, { email }: Account) {
  const page = await browser.newPage({ baseURL: siteUrl })
  await logInByForm(page, email, password)
  return page
}

async function expectLoggedOut(page: Page) {
  await page.goto('/admin/sections')
  await expect(page).toHaveURL('/admin/login?next=%2Fadmin%2Fsections')
}

/** Logs in without a browser, which would not take such cookies from a site that is not secure. */
async function sessionCookie(siteUrl: string, email: string) {
  const csrf = await fetch(`${siteUrl}/api/auth/csrf`)
  const { csrfToken } = (await csrf.json()) as { csrfToken: string }
  const answer = await fetch(`${siteUrl}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: {
      cookie: csrf.headers
        .getSetCookie()
        .map((set) => set.split(';')[0])
        .join('; '),
    },
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
  })
  return answer.headers.getSetCookie().find((set) => set.includes('throughline-session=')) ?? ''
}
