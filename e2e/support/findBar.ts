import type { Page } from '@playwright/test'

/** The bar of find and replace, as its reader knows it. */
export function findBarOf(page: Page) {
  const bar = page.getByRole('search', { name: 'Find in the article' })
  return {
    find: bar.getByRole('textbox', { name: 'Find' }),
    replacement: bar.getByRole('textbox', { name: 'Replace with' }),
    count: bar.getByRole('status'),
  }
}
