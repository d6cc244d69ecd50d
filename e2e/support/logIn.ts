import { type BrowserContext, expect, type Page } from '@playwright/test'

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** By e-mail: a worker has one site. */
const sessions = new Map<string, Cookies>()

const emails = new WeakMap<BrowserContext, string>()

/** The e-mail of who logged in there last. */
export function whoIsOn(page: Page): string {
  const email = emails.get(page.context())
  if (!email) throw new Error('Nobody is logged in there.')
  return email
}

/** Takes up the session in which this person logged in before; without one that lives, logs in. */
export async function logIn(page: Page, email: string, password: string) {
  await page.context().addCookies(sessions.get(email) ?? [])
  await page.goto('/admin')
  if (isAtLogIn(page)) await logInByForm(page, email, password)
  sessions.set(email, await page.context().cookies())
  emails.set(page.context(), email)
}

/** Logs in as a person does, and waits for the first desk. */
export async function logInByForm(page: Page, email: string, password: string) {
  if (!isAtLogIn(page)) await page.goto('/admin/login')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByRole('navigation', { name: 'Desks' })).toBeVisible()
}

function isAtLogIn(page: Page) {
  return page.url().includes('/admin/login')
}
