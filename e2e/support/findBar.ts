import type { Page } from '@playwright/test'

/** The parts of the find and replace bar. */
export function findBarOf(page: Page) {
  const bar = page.getByRole('search', { name: 'Find in the article' })
  return {
    find: bar.getByRole('textbox', { name: 'Find' }),
    replacement: bar.getByRole('textbox', { name: 'Replace with' }),
    count: bar.getByRole('status'),
  }
}
