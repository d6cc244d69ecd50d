import type { Page } from '@playwright/test'
import { aPublishedPost } from '@/tests/support/newsroom'
import { anActor } from '@/tests/support/people'
import { changeBlock } from '@/tests/support/relatedLinks'
import { expectAccessible } from './support/accessible'
import { logIn } from './support/logIn'
import { theEditor } from './support/newsroom'
import { people } from './support/people'
import { placeBlock } from './support/placeBlock'
import { expect, test } from './support/test'

const ballet = 'Is Ballet Street Coming Back?'
const lights = 'How Many Seasons of Northern Lights Are There?'
const albums = 'Why Did the Albums Disappear?'
const quill = 'Who Is Mara Quill?'

test('by keyboard, an editor pins what a rule found, orders it, and readers get it so', async ({
  page,
  dataDir,
}) => {
  await logIn(page, people.editor)
  await startBlock(page, 'Pinned')
  await page.getByRole('radio', { name: 'Curated' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Automatic' })).toBeChecked()
  await page.getByLabel('Fill with').selectOption({ label: 'Newest with a tag' })
  await page.getByRole('combobox', { name: 'Tag' }).fill('netflix')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Change the tag: Tag netflix' })).toBeFocused()
  await page.getByLabel('How many links').fill('3')
  await expect(found(page).getByRole('listitem')).toHaveText([quill, albums, lights])

  await page.getByRole('button', { name: `Pin ${albums}` }).press('Enter')
  await expect(page.getByRole('radio', { name: 'Mixed' })).toBeChecked()
  await expect(page.getByRole('status').filter({ hasText: `${albums}: pinned` })).toBeAttached()
  await expect(page.getByText('1 pinned, 2 by the rule.')).toBeVisible()
  await page.getByRole('button', { name: `Pin ${lights}` }).press('Enter')
  await expect(page.getByText('2 pinned, 1 by the rule.')).toBeVisible()
  await page.getByRole('button', { name: `Move ${lights} up` }).press('Enter')
  const moved = page.getByRole('status').filter({ hasText: `${lights}: now 1 of 2.` })
  await expect(moved).toBeAttached()
  await expectAccessible(page)
  const article = await placeBlock(dataDir, await create(page, 'Pinned'), ballet)
  await page.goto(article)
  await expect(links(page, 'Pinned')).toHaveText([lights, albums, quill])
})

test('an automatic block follows what is published, at once', async ({ page, dataDir }) => {
  await logIn(page, people.editor)
  await startBlock(page, 'Newest')
  await page.getByText('Automatic', { exact: true }).click()
  await page.getByLabel('How many links').fill('2')
  const article = await placeBlock(dataDir, await create(page, 'Newest'), albums)
  expect(await readFromCache(page, article)).not.toContain('Did the Orchestra Strike?')
  const editor = await anActor('editor')
  await aPublishedPost(editor, { title: 'Did the Orchestra Strike?' })
  await page.goto(article)
  await expect(links(page, 'Newest').first()).toHaveText('Did the Orchestra Strike?')
  await expect(links(page, 'Newest')).toHaveCount(2)
})

test('a rule that matches nothing, or is not complete, says so', async ({ page }) => {
  await logIn(page, people.editor)
  await startBlock(page, 'Nothing')
  await page.getByText('Automatic', { exact: true }).click()
  await page.getByLabel('Fill with').selectOption({ label: 'Most related by text' })
  await expect(page.getByText('What the rule finds depends on the article.')).toBeVisible()
  await page.getByLabel('Fill with').selectOption({ label: 'Newest by an author' })
  await page.getByRole('button', { name: 'Create block' }).click()
  await expect(page.getByRole('combobox', { name: 'Author' })).toBeFocused()
  await expect(page.getByRole('alert').filter({ hasText: 'Choose an author.' })).toBeVisible()
  await page.keyboard.type('contributor')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing: the rule finds no published article')).toBeVisible()
  await expectAccessible(page)
})

test('times are kept, in the zone of whoever sets them, and cannot be the wrong way round', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', timezoneId: 'Asia/Kolkata' })
  const page = await context.newPage()
  await logIn(page, people.editor)
  await startBlock(page, 'At its time')
  await expect(page.getByText('In your time zone: Asia/Calcutta (GMT+05:30)')).toBeVisible()
  await page.getByLabel('From', { exact: true }).focus()
  await page.keyboard.type('01')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Give the whole date and time, or clear the field.')).toHaveCount(2)
  await page.getByLabel('From', { exact: true }).fill('2090-01-02T10:00')
  await page.getByLabel('Until', { exact: true }).fill('2090-01-02T09:00')
  await expect(page.getByText('A block cannot end before it begins.')).toBeVisible()
  await page.getByLabel('Until', { exact: true }).fill('2090-01-03T09:00')
  await expect(
    page.getByText('Shows from 2 Jan 2090, 10:00 until 3 Jan 2090, 09:00.'),
  ).toBeVisible()
  await create(page, 'At its time')
  await page.getByRole('button', { name: 'Clear until' }).click()
  await page.reload()
  await expect(page.getByText('Changes that you did not save last time are back.')).toBeVisible()
  await expect(page.getByText('Shows from 2 Jan 2090, 10:00.')).toBeVisible()
  await page.goto('/admin/related-links')
  const row = page.getByRole('row', { name: 'At its time' })
  await expect(row).toContainText('From 2 Jan 2090, 10:00')
  await expect(row.locator('time').first()).toHaveAttribute('datetime', '2090-01-02T04:30:00.000Z')
  await expect(row).toContainText('Curated')
  await expectAccessible(page)
  await context.close()
})

test('a block appears on a cached page, and goes, when its minute comes', async ({
  page,
  dataDir,
}) => {
  await logIn(page, people.editor)
  await startBlock(page, 'For a minute')
  await addLink(page, 'quill')
  await page.getByLabel('From', { exact: true }).fill('2090-01-02T10:00')
  const block = await create(page, 'For a minute')
  const article = await placeBlock(dataDir, block, lights)
  expect(await readFromCache(page, article)).not.toContain('Heading of For a minute')
  const body = async () => (await page.request.get(article)).text()
  // The form knows minutes, which would be waited for.
  await changeBlock(await theEditor(), block, { activeFrom: inSeconds(2) })
  await expect.poll(body).toContain('Heading of For a minute')
  expect(await readFromCache(page, article)).toContain('Heading of For a minute')
  await changeBlock(await theEditor(), block, { activeUntil: inSeconds(2) })
  await expect.poll(body).not.toContain('Heading of For a minute')
})

test('a slot puts its block into articles and takes it out of them, trash and undo included', async ({
  page,
}) => {
  await logIn(page, people.editor)
  await page.goto('/admin/related-links/slots')
  await expect(page.getByText('There are no slots yet')).toBeVisible()
  await expectAccessible(page)
  await startBlock(page, 'In a slot')
  await addLink(page, 'ballet')
  await create(page, 'In a slot')

  await page.goto('/admin/related-links/slots/new')
  await page.getByRole('textbox', { name: 'Name' }).fill('Under music')
  await page.getByRole('button', { name: 'Create slot' }).click()
  await expect(page.getByText('Choose the block that the slot shows.').first()).toBeVisible()
  await page.getByRole('combobox', { name: 'Block' }).fill('in a slot')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Add to only in these sections' }).fill('music')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Applies to 2 articles/)).toBeVisible()
  await page.getByRole('combobox', { name: 'Add to not in these sections' }).fill('music')
  await page.keyboard.press('Enter')
  await expect(page.getByText('No published article matches')).toBeVisible()
  await expectAccessible(page)
  const except = page.getByRole('list', { name: 'Not in these sections' })
  await except.getByRole('button', { name: 'Remove Section music' }).press('Enter')
  await expect(page.getByText(/^Applies to 2 articles/)).toBeVisible()
  await page.getByRole('button', { name: 'Create slot' }).click()

  const row = page.getByRole('row', { name: 'Under music' })
  await expect(row).toContainText('After paragraph 2')
  await expectAccessible(page)
  await expectInArticles(page, true)
  await row.getByRole('switch', { name: 'Under music is on' }).press('Space')
  await expect(row.getByRole('switch')).not.toBeChecked()
  await expectInArticles(page, false)
  await row.getByRole('switch').press('Space')
  await expectInArticles(page, true)
  await page.getByRole('button', { name: 'Move Under music to the trash' }).click()
  await expect(row).toBeHidden()
  await expectInArticles(page, false)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toBeVisible()
  await expectInArticles(page, true)
})

test('of two editors who save the same slot, the second chooses', async ({ page }) => {
  await logIn(page, people.editor)
  await startBlock(page, 'Of two')
  await addLink(page, 'ballet')
  await create(page, 'Of two')
  await page.goto('/admin/related-links/slots/new')
  await page.getByRole('textbox', { name: 'Name' }).fill('Twice')
  await page.getByRole('combobox', { name: 'Block' }).fill('of two')
  await page.getByRole('option', { name: 'Of two' }).waitFor()
  const answer = await holdAnswers(page)
  await page.getByRole('button', { name: 'Create slot' }).click()
  await page.getByRole('combobox', { name: 'Block' }).click()
  await page.getByRole('option', { name: 'Of two' }).click()
  await answer()
  await expect(page.getByText('Save it again.')).toBeVisible()
  await expect(page.getByText('Choose the block that the slot shows.')).toBeHidden()
  await page.getByLabel('On: readers get it').uncheck()
  await page.reload()
  await expect(page.getByText('Changes that you did not save last time are back.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Change the block: Of two' })).toBeVisible()
  await expect(page.getByLabel('On: readers get it')).not.toBeChecked()
  await page.getByRole('button', { name: 'Create slot' }).click()
  await page.getByRole('link', { name: 'Twice' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Twice' })).toBeVisible()
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByLabel('At the end of the article').check()
  await other.keyboard.press('Control+s')
  await expect(other.getByRole('row', { name: 'Twice' })).toContainText('At the end')
  await page.getByRole('spinbutton', { name: 'Paragraph' }).fill('4')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { name: /was changed by Edda Editor/ })).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save mine over it' }).click()
  await expect(page.getByRole('row', { name: 'Twice' })).toContainText('After paragraph 4')
})

async function startBlock(page: Page, name: string) {
  await page.goto('/admin/related-links/new')
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('textbox', { name: 'Heading' }).fill(`Heading of ${name}`)
}

async function addLink(page: Page, search: string) {
  await page.getByRole('combobox', { name: 'Add a link' }).fill(search)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Links' }).getByRole('listitem')).toHaveCount(1)
}

/** Returns the block's id. */
async function create(page: Page, name: string) {
  await page.getByRole('button', { name: 'Create block' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return page.url().split('/').at(-1) ?? ''
}

/** Of server actions, until it is called. */
async function holdAnswers(page: Page) {
  let release = () => {}
  const promise = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*', async (route) => {
    if (route.request().method() === 'POST') await promise
    await route.continue()
  })
  return async () => {
    release()
    await page.unrouteAll({ behavior: 'wait' })
  }
}

function found(page: Page) {
  return page.getByRole('region', { name: 'Found by the rule' })
}

function links(page: Page, name: string) {
  return page.getByRole('complementary', { name: `Heading of ${name}` }).getByRole('link')
}

/** The page as the front door keeps it. */
async function readFromCache(page: Page, path: string) {
  let body = ''
  await expect(async () => {
    const answer = await page.request.get(path)
    expect(answer.headers()['cache-status']).toBe('front-door; hit')
    body = await answer.text()
  }).toPass()
  return body
}

function inSeconds(seconds: number) {
  return new Date(Date.now() + seconds * 1000)
}

async function expectInArticles(page: Page, isThere: boolean) {
  for (const [path, isIn] of [
    ['/why-did-the-albums-disappear', isThere],
    ['/who-is-mara-quill', isThere],
    ['/how-many-seasons-of-northern-lights-are-there', false],
  ] as const) {
    const body = async () => (await page.request.get(path)).text()
    await expect
      .poll(async () => (await body()).includes('Heading of In a slot'), { message: path })
      .toBe(isIn)
  }
}
