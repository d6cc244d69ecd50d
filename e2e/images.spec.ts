import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { editorOf, type TiptapElement, writeArticle } from './support/article'
import { logIn } from './support/logIn'
import { people } from './support/people'
import { aPictureFile, chooseFiles } from './support/pictures'
import { expect, test } from './support/test'

test.beforeEach(async ({ page }) => {
  await logIn(page, people.author)
})

test('a crop, a focal point and a width reach the public page, and the upload stays whole', async ({
  page,
  browser,
  baseURL,
}) => {
  const { editor } = await writeArticle(page, 'What Is Cut Away?', 'Words.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/picture')
  await expect(page.getByRole('listbox', { name: 'Blocks' })).toBeVisible()
  await chooseFiles(page, [await aPictureFile('halves.png')], () => page.keyboard.press('Enter'))
  await page.getByRole('group', { name: 'Picture', exact: true }).locator('img').click()
  await page.getByRole('textbox', { name: 'Alt text', exact: true }).fill('Two halves')
  await page.getByText('Across the window').click()

  await page.getByRole('button', { name: 'Crop and focal point' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Crop and focal point' })
  await dialog.getByText('1:1').click()
  // From the middle of the picture to its right edge, and one step back.
  const part = dialog.getByRole('group', { name: /The part that is shown/ })
  await part.focus()
  for (let press = 0; press < 40; press += 1) await page.keyboard.press('Control+ArrowRight')
  await expectAccessible(page)
  await dialog.getByRole('tab', { name: 'Focal point' }).click()
  const point = dialog.getByRole('button', { name: /^Focal point/ })
  await point.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('ArrowUp')
  await expect(dialog.getByRole('status')).toHaveText('60 % from the left, 49 % from the top')
  await dialog
    .locator('img')
    .first()
    .click({ position: { x: 5, y: 5 } })
  await expect(dialog.getByRole('status')).toHaveText(/^[0-2] % from the left/)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expect(dialog).toBeHidden()

  await editor.saved()
  await editor.goLive()

  for (const width of [320, 768, 1440]) {
    const reader = await browser.newPage({ viewport: { width, height: 800 } })
    await reader.goto(`${baseURL}/what-is-cut-away`)
    const picture = reader.getByRole('img', { name: 'Two halves' })
    await expect(picture).toHaveClass(/focus-x-0 focus-y-0/)
    await expect(picture).toHaveCSS('object-position', '0% 0%')
    await expect(picture).toHaveAttribute('sizes', '100vw')
    expect(await picture.evaluate((img) => img.getBoundingClientRect().width)).toBe(width)
    expect(await overflow(reader)).toBe(0)
    await reader.close()
  }
  const source = await page.request.get(`${baseURL}/what-is-cut-away`)
  const [url = '', id, x] =
    (await source.text()).match(/\/media\/([^/]+)\/(\d+)-0-5625-10000\/640\.webp/) ?? []
  expect(Number(x)).toBeGreaterThan(4300)
  expect((await page.request.get(baseURL + url)).status()).toBe(200)
  expect((await page.request.get(`${baseURL}/media/${id}/1600.webp`)).status()).toBe(200)
  // Nobody makes the site work by asking for other parts.
  expect((await page.request.get(`${baseURL}/media/${id}/0-0-5000-5000/640.webp`)).status()).toBe(
    404,
  )
})

test('a picture is selected when it has come, one of the library too, and what is typed goes below', async ({
  page,
}) => {
  const { editor } = await writeArticle(page, 'Where Does It Come From?', 'Before.')
  await chooseFiles(page, [await aPictureFile('stage.png')], () =>
    page.getByRole('button', { name: 'Picture', exact: true }).click(),
  )
  const alt = page.getByRole('textbox', { name: 'Alt text', exact: true })
  await expect(alt).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(alt).toBeFocused()
  await page.keyboard.type('A stage')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Between.')

  await page.keyboard.press('Enter')
  await page.keyboard.type('/library')
  await page.keyboard.press('Enter')
  const library = page.getByRole('dialog', { name: 'Choose a picture' })
  await library.getByRole('button', { name: 'stage.png' }).click()
  await expect(alt).toBeVisible()
  await expect(editor.text).toBeFocused()
  await page.keyboard.type('After.')
  expect(await shapeOf(page)).toEqual(['Before.', 'image', 'Between.', 'image', 'After.'])
  await editor.saved()
})

/** The text of each paragraph, the name of each other block. */
async function shapeOf(page: Page) {
  return editorOf(page).text.evaluate((element) =>
    (element as TiptapElement).editor.state.doc.children.map(({ type, textContent }) =>
      type.name === 'paragraph' ? textContent : type.name,
    ),
  )
}

test('the focal point of a hero image is where cards cut it', async ({ page, baseURL }) => {
  const { editor } = await writeArticle(page, 'Who Stands at the Edge?', 'Words.')
  const hero = page.locator('[data-field="hero"]')
  await chooseFiles(page, [await aPictureFile('hero.png')], () =>
    hero.getByRole('button', { name: 'Upload', exact: true }).click(),
  )
  await hero.getByRole('button', { name: 'Crop and focal point' }).click()
  const dialog = page.getByRole('dialog', { name: 'Crop and focal point' })
  await dialog.getByRole('tab', { name: 'Focal point' }).click()
  await dialog
    .locator('img')
    .first()
    .click({ position: { x: 3, y: 3 } })
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await editor.saved()
  await page.reload()
  await editor.goLive()
  await page.goto(baseURL ?? '')
  const card = page.getByRole('article').filter({ hasText: 'Who Stands at the Edge?' })
  await expect(card.locator('img')).toHaveCSS('object-position', /^[05]% [05]%$/)
})

test('a gallery is filled, described, ordered and read', async ({ page, browser, baseURL }) => {
  const { editor } = await writeArticle(page, 'What Hangs on the Wall?', 'Words.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/gallery')
  await expect(page.getByRole('listbox', { name: 'Blocks' })).toBeVisible()
  await page.keyboard.press('Enter')
  const add = page.getByRole('button', { name: 'Add pictures' })
  await expect(add).toBeFocused()
  const files = await Promise.all(['a.png', 'b.png', 'c.png'].map((name) => aPictureFile(name)))
  await chooseFiles(page, files, () => page.keyboard.press('Enter'))
  const tiles = page.getByRole('list', { name: 'Pictures of the gallery' }).locator('> li')
  await expect(tiles).toHaveCount(3)

  for (const [index, alt] of ['One', 'Two', 'Three'].entries()) {
    await tiles
      .nth(index)
      .getByRole('button', { name: /^Texts of/ })
      .click()
    const fields = page.getByRole('group', { name: `Picture ${index + 1}` })
    await fields.getByRole('textbox', { name: 'Alt text' }).fill(alt)
    await fields.getByRole('textbox', { name: 'Caption' }).fill(`Caption ${alt}`)
  }
  await page.getByRole('textbox', { name: 'Caption of the gallery' }).fill('All of them')
  await expectAccessible(page)

  const order = () =>
    tiles.locator('img').evaluateAll((all) => all.map((img) => img.getAttribute('alt')))
  // With the mouse: the last before the first.
  await tiles.nth(2).getByRole('button', { name: /^Drag/ }).hover()
  const grip = await tiles.nth(2).getByRole('button', { name: /^Drag/ }).boundingBox()
  const first = await tiles.nth(0).boundingBox()
  if (!grip || !first) throw new Error('The tiles are not there.')
  await page.mouse.move(grip.x + 10, grip.y + 10)
  await page.mouse.down()
  await page.mouse.move(first.x + 60, first.y + 60, { steps: 12 })
  await page.mouse.up()
  await expect.poll(order).toEqual(['Three', 'One', 'Two'])
  // With keys: back again.
  await tiles
    .nth(0)
    .getByRole('button', { name: /^Move picture 1.* on$/ })
    .click()
  await page.keyboard.press('Enter')
  await expect.poll(order).toEqual(['One', 'Two', 'Three'])
  await tiles
    .nth(1)
    .getByRole('button', { name: /^Remove/ })
    .click()
  await expect.poll(order).toEqual(['One', 'Three'])
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect.poll(order).toEqual(['One', 'Two', 'Three'])

  await editor.saved()
  await editor.goLive()
  for (const width of [320, 768, 1440]) {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width, height: 800 },
    })
    const reader = await context.newPage()
    await reader.goto(`${baseURL}/what-hangs-on-the-wall`)
    await expect(reader.locator('.gallery img')).toHaveCount(3)
    await expect(reader.getByText('Caption Two')).toBeVisible()
    await reader.getByRole('link', { name: 'Two' }).click()
    await expect(reader).toHaveURL(/\/media\/[^/]+\/1600\.webp$/)
    await context.close()
  }
})

async function overflow(page: Page) {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
