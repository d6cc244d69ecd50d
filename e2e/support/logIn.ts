import { type BrowserContext, expect, type Page } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import { ensureAuthSecret } from '@/auth/secret'
import { readConfig } from '@/config'
import { closeDatabase, transaction } from '@/db/client'
import { insertSession } from '@/db/sessions'
import { findUserByEmail } from '@/db/users'

const emails = new WeakMap<BrowserContext, string>()

/** The e-mail of the person who logged in there last. */
export function emailOn(page: Page): string {
  const email = emails.get(page.context())
  if (!email) throw new Error('Nobody is logged in there.')
  return email
}

/** Gives the browser a new session of this person, and opens no page. */
export async function logIn(page: Page, { email }: { email: string }) {
  const user = await findUserByEmail(email)
  if (!user) throw new Error(`Nobody has the e-mail ${email}.`)
  const sessionId = await transaction((tx) => insertSession(tx, user.id, inAnHour()))
  await closeDatabase()
  const value = await encode({ token: { sessionId }, secret: ensureAuthSecret(readConfig()) })
  const cookie = { name: 'throughline-session', value, domain: 'localhost', path: '/' }
  await page.context().addCookies([cookie])
  emails.set(page.context(), email)
}

function inAnHour() {
  return new Date(Date.now() + 60 * 60 * 1000)
}

/** Logs in as a person does, and waits for the first desk. */
export async function logInByForm(page: Page, email: string, password: string) {
  await page.goto('/admin/login')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByRole('navigation', { name: 'Desks' })).toBeVisible()
}
