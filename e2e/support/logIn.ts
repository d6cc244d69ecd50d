import { expect, type Page } from '@playwright/test'

/** Logs in as a person does, and waits for the first desk. */
export async function logIn(page: Page, email: string, password: string) {
  await page.goto('/admin/login')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByRole('navigation', { name: 'Desks' })).toBeVisible()
}
