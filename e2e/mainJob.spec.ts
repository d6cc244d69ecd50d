import type { Browser, Page } from '@playwright/test'
import sharp from 'sharp'
import { readSeedArticle, type SeedBlock } from '../tests/support/seedArticle'
import { expectAccessible } from './support/accessible'
import { editorOf, paste, placeCursorIn, pressNewArticle } from './support/article'
import { logIn, logInByForm } from './support/logIn'
import { publishArticles } from './support/newsroom'
import { people } from './support/people'
import { expect, test } from './support/test'

const article = readSeedArticle()
const relatedHeadlines = article.blocks
  .filter(({ kind }) => kind === 'relatedLink')
  .map((block) => ('text' in block ? block.text : ''))

test('a new author writes an article, links it and publishes it; a reader reads it', async ({
  browser,
  baseURL,
  dataDir,
}) => {
  await test.step('the articles that it leads to are there', async () => {
    await publishArticles(
      dataDir,
      relatedHeadlines.map((title) => ({ title })),
    )
  })
  const newPassword = await test.step('an administrator invites the author', () =>
    inviteAuthor(browser, baseURL ?? '', article.author))

  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const desk = await context.newPage()
  await test.step('the author logs in, and pastes the whole article', async () => {
    await logInByForm(desk, emailOfAuthor, newPassword)
    const editor = await pressNewArticle(desk)
    await editor.title.click()
    await paste(desk, article.text)
    await expect(editor.title).toHaveValue(article.title)
    await expect(editor.text.locator('> p')).toHaveCount(article.blocks.length + 1)
  })
  await test.step('gives each block its kind, from the last to the first', async () => {
    await removeParagraph(desk, article.blocks.length)
    for (const [index, block] of [...article.blocks.entries()].toReversed()) {
      await settle(desk, index, block)
    }
  })
  const address = await test.step('publishes it', async () => {
    const editor = editorOf(desk)
    await editor.saved()
    await editor.goLive()
    return `/${await editor.slug.getAttribute('placeholder')}`
  })
  await test.step('a reader without a session finds it whole', () =>
    readIt(browser, baseURL ?? '', address))
})

const emailOfAuthor = 'new.author@example.com'

/** Returns the password that the invitation shows. */
async function inviteAuthor(
  browser: Browser,
  baseURL: string,
  { name, bio }: { name: string; bio: string },
) {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await logIn(page, people.admin)
  await page.goto('/admin/people/new', { waitUntil: 'networkidle' })
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('textbox', { name: 'E-mail' }).fill(emailOfAuthor)
  await page.getByRole('button', { name: 'Create account' }).click()
  const newPassword = await page.locator('code').textContent()
  await page.goto(`/admin/authors?search=${encodeURIComponent(name)}`)
  await page.getByRole('link', { name }).click()
  await page.waitForLoadState('networkidle')
  await page.getByRole('textbox', { name: 'Bio' }).fill(bio)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(`“${name}” is saved`)).toBeVisible()
  await context.close()
  return newPassword ?? ''
}

/** Makes the paragraph at the place what the article has there. */
async function settle(page: Page, index: number, block: SeedBlock) {
  if (block.kind === 'paragraph') return
  await placeCursorIn(page, index)
  if (block.kind === 'heading') return page.keyboard.press('ControlOrMeta+Alt+2')
  if (block.kind === 'quote') return page.keyboard.press('ControlOrMeta+Shift+b')
  await empty(page, index)
  if (block.kind === 'image') return placeImage(page, block)
  await page.keyboard.press('ControlOrMeta+Shift+l')
  const search = page.getByRole('combobox', { name: 'Add a link' })
  await expect(search).toBeFocused()
  await page.keyboard.type(block.text)
  await page.keyboard.press('Enter')
  await expect(search).toBeHidden()
  await expect(editorOf(page).text).toBeFocused()
  await expect(editorOf(page).text.locator('> *').nth(index)).toContainText(block.text)
}

/** Of its text, line breaks and all. */
async function empty(page: Page, index: number) {
  const paragraph = editorOf(page).text.locator('> *').nth(index)
  await placeCursorIn(page, index)
  await paragraph.evaluate((element) => getSelection()?.selectAllChildren(element))
  await page.keyboard.press('Delete')
  await expect(paragraph).toHaveText('')
}

async function placeImage(page: Page, { alt, caption }: { alt: string; caption: string }) {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Picture' }).click()
  await (await choosing).setFiles({
    name: 'slippers.jpg',
    mimeType: 'image/jpeg',
    buffer: await sharp({
      create: { width: 1280, height: 720, channels: 3, background: '#a33' },
    })
      .jpeg()
      .toBuffer(),
  })
  const picture = page.getByRole('group', { name: 'Picture' })
  await expect(picture).toBeVisible()
  await picture.locator('img').click()
  await page.getByRole('textbox', { name: 'Alt text' }).fill(alt)
  await page.getByRole('textbox', { name: 'Caption' }).fill(caption)
}

async function removeParagraph(page: Page, index: number) {
  await empty(page, index)
  await page.keyboard.press('Backspace')
}

async function readIt(browser: Browser, baseURL: string, address: string) {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title)

  const parts = await page.locator('.prose > *').evaluateAll((elements) =>
    elements.map((element) => ({
      tag: element.tagName,
      text: element.textContent?.replace(/\s+/g, ' ').trim(),
      alt: element.querySelector('img')?.alt,
    })),
  )
  expect(parts).toEqual(article.blocks.map(asReadersGetIt))

  const box = page.getByRole('region', { name: 'The author' })
  await expect(box.getByRole('link', { name: article.author.name })).toBeVisible()
  await expect(box).toContainText(article.author.bio)
  expect(scripts.map((url) => new URL(url).pathname)).toEqual(['/script/related.js'])
  const inline = await page.locator('script:not([type="application/ld+json"], [src])').count()
  expect(inline).toBe(0)

  await expectAccessible(page)
  for (const headline of relatedHeadlines) {
    await page.goto(address)
    await page.locator('.prose').getByRole('link', { name: headline }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  }
  await context.close()
}

function asReadersGetIt(block: SeedBlock) {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
  switch (block.kind) {
    case 'image':
      return { tag: 'FIGURE', text: oneLine(block.caption), alt: block.alt }
    case 'heading':
      return { tag: 'H2', text: oneLine(block.text), alt: undefined }
    case 'quote':
      return { tag: 'BLOCKQUOTE', text: oneLine(block.text), alt: undefined }
    case 'relatedLink':
      return { tag: 'ASIDE', text: oneLine(block.text), alt: undefined }
    case 'paragraph':
      return { tag: 'P', text: oneLine(block.text), alt: undefined }
  }
}
