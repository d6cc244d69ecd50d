import type { Page } from '@playwright/test'
import { editorOf, placeCursorIn, writeArticle } from './support/article'
import { logIn } from './support/logIn'
import { people } from './support/people'
import { expect, test } from './support/test'

test.beforeEach(async ({ page }) => {
  await logIn(page, people.author)
})

test('a block is dragged by its grip to another place, and can be written in at once', async ({
  page,
}) => {
  const { editor } = await writeThree(page)
  await dragTo(page, 2, 0)
  await expect(blocksOf(page)).toHaveText(['Three.', 'One.', 'Two.'])
  // Letters go into it, and do not replace it.
  await page.keyboard.press('End')
  await page.keyboard.type(' More.')
  await expect(blocksOf(page)).toHaveText(['Three. More.', 'One.', 'Two.'])
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(blocksOf(page)).toHaveText(['One.', 'Two.', 'Three.'])
  await editor.saved()
})

test('the grip follows the mouse, and opens a menu that works by keys alone', async ({ page }) => {
  await writeThree(page)
  await placeCursorIn(page, 1)
  const grip = page.getByRole('button', { name: /Drag the block/ })
  await page.keyboard.press('Shift+Tab')
  await expect(grip).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Move up' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(blocksOf(page)).toHaveText(['Two.', 'One.', 'Three.'])
  await page.keyboard.type('And: ')
  await expect(blocksOf(page).first()).toContainText('And: ')

  await blocksOf(page).nth(2).hover()
  await grip.click()
  await page.getByRole('menuitem', { name: 'Heading 3' }).click()
  await expect(editorOf(page).text.locator('h3')).toHaveText('Three.')
  await grip.click()
  await page.getByRole('menuitem', { name: 'List', exact: true }).click()
  await expect(editorOf(page).text.locator('ul > li')).toHaveText('Three.')
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(blocksOf(page).nth(2)).toHaveText('Three.')
})

test('a block that is deleted from the menu comes back, whatever was written since', async ({
  page,
}) => {
  await writeThree(page)
  await blocksOf(page).nth(1).hover()
  await page.getByRole('button', { name: /Drag the block/ }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(blocksOf(page)).toHaveText(['One.', 'Three.'])
  await placeCursorIn(page, 1)
  await page.keyboard.press('End')
  await page.keyboard.type(' Since.')
  await page.getByRole('listitem').getByRole('button', { name: 'Undo' }).click()
  await expect(blocksOf(page)).toHaveText(['One.', 'Two.', 'Three. Since.'])
})

test('on a phone, the toolbar has the menu of the block with the cursor', async ({ page }) => {
  await writeThree(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(page.getByRole('button', { name: /Drag the block/ })).toBeHidden()
  await placeCursorIn(page, 0)
  await page.getByRole('button', { name: 'This block' }).click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await expect(blocksOf(page)).toHaveText(['One.', 'One.', 'Two.', 'Three.'])
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wider).toBe(0)
})

async function writeThree(page: Page) {
  const written = await writeArticle(page, 'What Comes First?', 'One.')
  for (const text of ['Two.', 'Three.']) {
    await page.keyboard.press('Enter')
    await page.keyboard.type(text)
  }
  return written
}

function blocksOf(page: Page) {
  return editorOf(page).text.locator('> *')
}

/** Drags the block to the top of another one, down the margin in which the grip stands. */
async function dragTo(page: Page, from: number, to: number) {
  await blocksOf(page).nth(from).hover()
  const grip = await page.getByRole('button', { name: /Drag the block/ }).boundingBox()
  const target = await blocksOf(page).nth(to).boundingBox()
  if (!grip || !target) throw new Error('There is nothing to drag.')
  await page.mouse.move(grip.x + 12, grip.y + 12)
  await page.mouse.down()
  await page.mouse.move(grip.x + 12, target.y + 40, { steps: 5 })
  await page.mouse.move(grip.x + 12, target.y + 3, { steps: 5 })
  await page.mouse.up()
}
