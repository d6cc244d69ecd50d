import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { logIn } from './support/logIn'
import { outside } from './support/outside'
import { people } from './support/people'
import { expect, test } from './support/test'

test.use({ seed: 'e2e/support/seedOutside.ts' })

const { gone, moved, movedTo, reason } = outside

test('an editor sees which outside pages fail or moved, and where to act', async ({ page }) => {
  await logIn(page, people.editor)
  await page.goto('/admin/related-links/outside')
  await expect(row(page, gone)).toContainText(reason)
  await expect(row(page, moved)).toContainText(`Now at ${movedTo}`)
  await expect(page.getByRole('link', { name: 'Replace by the new address' })).toHaveAttribute(
    'href',
    `/admin/related-links/replace?${new URLSearchParams({ target: moved, to: movedTo })}`,
  )
  await expect(
    row(page, gone).getByRole('link', { name: `where ${gone} is used` }),
  ).toHaveAttribute('href', `/admin/related-links/used?${new URLSearchParams({ url: gone })}`)
  await expectAccessible(page)
})

test('the list is filtered by verdict, site and words, and says when nothing is left', async ({
  page,
}) => {
  await logIn(page, people.author)
  await page.goto('/admin/related-links/outside')
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption('failing')
  await expect(row(page, moved)).toBeHidden()
  await expect(row(page, gone)).toBeVisible()
  await page.getByRole('link', { name: /^gone\.example.*only its pages/ }).click()
  await expect(page).toHaveURL(/verdict=failing&host=gone.example/)
  await page.getByRole('combobox', { name: 'Verdict' }).selectOption('moved')
  await expect(page.getByText('No page is “Moved”')).toBeVisible()
  await page.getByRole('link', { name: 'Show all', exact: true }).click()
  await page.getByRole('textbox', { name: 'Search addresses' }).fill('moved.example')
  await expect(row(page, gone)).toBeHidden()
  await expect(row(page, moved)).toBeVisible()
})

test('while the checker is off, everyone is told, and nobody can have a page checked', async ({
  page,
}) => {
  await logIn(page, people.admin)
  await page.goto('/admin/related-links/outside')
  await expect(page.getByText('The checker is turned off.')).toBeVisible()
  await expect(page.getByRole('button', { name: /Check again/ })).toBeHidden()
  await page.goto('/admin/settings')
  const box = page.getByRole('checkbox', { name: 'Check links to other sites' })
  await box.uncheck()
  await expect(page.getByText('The checker is off. Nobody is asked any more.')).toBeVisible()
  await page.reload()
  await expect(box).not.toBeChecked()
  await expectAccessible(page)
  await box.check()
  await expect(page.getByText('The checker is on.')).toBeVisible()
})

test('the map of the links is gone through by keyboard, and every part leads to its links', async ({
  page,
}) => {
  await logIn(page, people.editor)
  await page.goto('/admin/related-links/map')
  const map = page.getByRole('navigation', { name: 'Map' })
  const television = map.getByRole('link', {
    name: /^Section television: \d+ articles, and their links$/,
  })
  const ribbon = map.getByRole('link', { name: '1 link from Section music to Section television' })
  await expect(television).toBeVisible()
  await expect(television).toHaveAttribute(
    'href',
    /^\/admin\/related-links\/links\?section=[\w-]+$/,
  )
  await map.getByRole('link').first().focus()
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(ribbon).toBeFocused({ timeout: 100 })
  }).toPass({ intervals: [10] })
  await expectAccessible(page, 'the map')
  await page.getByText('The same in numbers').click()
  const table = page.getByRole('table', { name: /Links between sections/ })
  await expect(table.getByRole('row', { name: 'Section music Section television 1' })).toBeVisible()

  await page.getByRole('combobox', { name: 'Show an article’s neighbourhood' }).fill('mara quill')
  await page.getByRole('option', { name: /Mara Quill/ }).click()
  await expect(page.getByRole('heading', { name: 'Neighbourhood' })).toBeVisible()
  const after = page.getByRole('region', { name: /Linked from here/ })
  await expect(after.getByRole('listitem')).toContainText(['as a related link'])
  await expectAccessible(page, 'the neighbourhood')
  await after.getByRole('link', { name: /Ballet Street/ }).click()
  await expect(page.getByRole('region', { name: /Link here/ }).getByRole('link')).toContainText([
    'Who Is Mara Quill?',
  ])
})

function row(page: Page, url: string) {
  return page.getByRole('row').filter({ hasText: url })
}
