import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { logIn } from './support/logIn'
import { people } from './support/people'
import { placeBlock } from './support/placeBlock'
import { expect, test } from './support/test'

const ballet = 'Is Ballet Street Coming Back?'
const lights = 'How Many Seasons of Northern Lights Are There?'
const albums = 'Why Did the Albums Disappear?'
const quill = 'Who Is Mara Quill?'

test('an editor makes a block, orders its links by keyboard, and readers get them so', async ({
  page,
  dataDir,
}) => {
  await logIn(page, people.editor)
  const id = await makeBlock(page, 'Read on', [ballet, lights, albums])
  const article = await placeBlock(dataDir, id, quill)
  await page.goto(article)
  await expect(linksForReaders(page, 'Heading of Read on')).toHaveText([ballet, lights, albums])

  await openBlock(page, 'Read on')
  await expectUse(page, 'Placed in one article; readers see it there.', quill)
  await page.getByRole('button', { name: `Drag ${albums}` }).focus()
  await page.keyboard.press('Space')
  await expect(announcement(page, `${albums}: over 3 of 3.`)).toBeAttached()
  await page.keyboard.press('ArrowUp')
  await expect(announcement(page, `${albums}: over 2 of 3.`)).toBeAttached()
  await page.keyboard.press('ArrowUp')
  await expect(announcement(page, `${albums}: over 1 of 3.`)).toBeAttached()
  await page.keyboard.press('Space')
  await expect(linksInForm(page)).toContainText([albums, ballet, lights])

  await page.getByRole('button', { name: `Edit ${ballet}` }).click()
  await expect(page.getByRole('textbox', { name: 'Label' })).toHaveAttribute('placeholder', ballet)
  await page.getByRole('textbox', { name: 'Label' }).fill('The return of Ballet Street')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('All changes are saved')).toBeVisible()
  await expectAccessible(page)

  await page.goto(article)
  await expect(linksForReaders(page, 'Heading of Read on')).toHaveText([
    albums,
    'The return of Ballet Street',
    lights,
  ])
})

test('what was typed and not saved is there again after the window was closed', async ({
  page,
}) => {
  await logIn(page, people.editor)
  await makeBlock(page, 'Unfinished', ['quill'])
  await headingField(page).fill('Half a')
  await page.close({ runBeforeUnload: true })
  const next = await page.context().newPage()
  await openBlock(next, 'Unfinished')
  await expect(next.getByText('Changes that you did not save last time are back.')).toBeVisible()
  await expect(headingField(next)).toHaveValue('Half a')
})

test('of two editors who save the same block, the second sees both versions', async ({ page }) => {
  await logIn(page, people.editor)
  await makeBlock(page, 'Twice', ['quill'])
  const other = await page.context().newPage()
  await openBlock(other, 'Twice')
  await headingField(page).fill('Theirs')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('All changes are saved')).toBeVisible()
  await headingField(other).fill('Mine')
  await other.getByRole('button', { name: 'Save' }).click()
  await expect(other.getByRole('heading', { name: /was changed by Edda Editor/ })).toBeFocused()
  await expectAccessible(other)
  await other.getByRole('button', { name: 'Take this one' }).click()
  await expect(headingField(other)).toHaveValue('Theirs')
  await other.getByRole('button', { name: 'Bring mine back' }).click()
  await other.getByRole('button', { name: 'Save' }).click()
  await expect(other.getByText('All changes are saved')).toBeVisible()
  await expect(headingField(other)).toHaveValue('Mine')
})

test('an author sees a block, and changes nothing', async ({ page, browser, baseURL }) => {
  await logIn(page, people.editor)
  await makeBlock(page, 'Only to look at', ['quill'])
  const author = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
  await logIn(author, people.author)
  await author.goto('/admin/related-links')
  await expect(author.getByRole('link', { name: 'Only to look at' })).toBeVisible()
  await expect(author.getByRole('link', { name: 'New block' })).toBeHidden()
  await expect(author.getByRole('button', { name: /trash/ })).toBeHidden()
  await openBlock(author, 'Only to look at')
  await expect(author.getByText('Editors change shared blocks.')).toBeVisible()
  await expect(author.getByRole('textbox')).toHaveCount(0)
  await expect(author.getByRole('button', { name: /Save|trash/ })).toHaveCount(0)
  await expectAccessible(author)
  await author.context().close()
})

test('a block goes to the trash with a warning, and comes back by Undo', async ({
  page,
  dataDir,
}) => {
  await logIn(page, people.editor)
  const article = await placeBlock(dataDir, await makeBlock(page, 'To miss', ['quill']), albums)
  await page.goto('/admin/related-links')
  await page.getByRole('button', { name: 'Move To miss to the trash' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('Readers see it in one article')
  await page.getByRole('button', { name: 'Move to trash' }).click()
  await expect(page.getByText('“To miss” is in the trash')).toBeVisible()
  await expect(page.getByRole('link', { name: 'To miss' })).toBeHidden()
  expect(await (await page.request.get(article)).text()).not.toContain('Heading of To miss')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: 'To miss' })).toBeVisible()
  expect(await (await page.request.get(article)).text()).toContain('Heading of To miss')
})

test('a block without links is listed as one that needs attention, and restored from the trash', async ({
  page,
}) => {
  await logIn(page, people.editor)
  await makeBlock(page, 'Hollow', [])
  await page.goto('/admin/related-links')
  await page.getByRole('link', { name: 'Needs attention' }).click()
  await expect(page.getByRole('row', { name: 'Hollow' })).toContainText('It has no links')
  await expectAccessible(page)
  await openBlock(page, 'Hollow')
  await page.getByRole('button', { name: 'Move to trash' }).click()
  await expect(page).toHaveURL('/admin/related-links')
  await page.getByRole('link', { name: 'Trash', exact: true }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Restore Hollow' }).click()
  await expect(page.getByText('The trash is empty')).toBeVisible()
  await page.getByRole('link', { name: 'All', exact: true }).click()
  await expect(page).toHaveURL('/admin/related-links')
  await page.getByLabel('Search names and headings').fill('hollow')
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('link', { name: 'Hollow' })).toBeVisible()
})

/** Through the form, each link by searching for these words. Returns the block's id. */
async function makeBlock(page: Page, name: string, searches: string[]) {
  await page.goto('/admin/related-links/new')
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await headingField(page).fill(`Heading of ${name}`)
  for (const [index, search] of searches.entries()) {
    await page.getByRole('combobox', { name: 'Add a link' }).fill(search)
    await page.keyboard.press('Enter')
    await expect(linksInForm(page)).toHaveCount(index + 1)
  }
  await page.getByRole('button', { name: 'Create block' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return page.url().split('/').at(-1) ?? ''
}

async function openBlock(page: Page, name: string) {
  await page.goto('/admin/related-links')
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** By its role: Next keeps the page of the form that was left, hidden, in the document. */
function headingField(page: Page) {
  return page.getByRole('textbox', { name: 'Heading' })
}

function linksInForm(page: Page) {
  return page.getByRole('list', { name: 'Links' }).getByRole('listitem')
}

function linksForReaders(page: Page, heading: string) {
  return page.getByRole('complementary', { name: heading }).getByRole('link')
}

/** What a screen reader is told while a link moves. */
function announcement(page: Page, text: string) {
  return page.getByRole('status').filter({ hasText: text })
}

async function expectUse(page: Page, summary: string, headline: string) {
  const usedIn = page.getByRole('region', { name: 'Used in' })
  await expect(usedIn).toContainText(summary)
  await expect(usedIn.getByRole('listitem')).toContainText(['On the live page'])
  await expect(usedIn.getByRole('link', { name: headline })).toHaveAttribute(
    'href',
    /^\/admin\/posts\/[0-9a-f-]{36}$/,
  )
}
