import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/accessible'
import { placeCursorIn, writeHeadings } from '../support/article'
import { findBarOf } from '../support/findBar'
import { logIn } from '../support/logIn'
import { people } from '../support/people'
import { expect, test } from '../support/test'

test.beforeEach(async ({ page }) => {
  await logIn(page, people.author)
})

for (const width of [360, 1440]) {
  test(`every menu and panel is open to everyone, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await writeHeadings(page, '###')
    for (const { name, open } of panels) {
      await open(page)
      await expectAccessible(page, name)
      expect(await tooWide(page), name).toEqual([])
      await page.keyboard.press('Escape')
    }
  })
}

type Panel = { name: string; open: (page: Page) => Promise<void> }

const panels: Panel[] = [
  {
    name: 'find and replace',
    open: async (page) => {
      await page.keyboard.press('ControlOrMeta+h')
      await findBarOf(page).find.fill('e')
      await expect(findBarOf(page).count).toContainText('of')
    },
  },
  {
    name: 'blocks after a slash',
    open: async (page) => {
      await placeCursorIn(page, 0)
      await page.keyboard.press('End')
      await page.keyboard.press('Enter')
      await page.keyboard.type('/')
      await expect(page.getByRole('listbox', { name: 'Blocks' })).toBeVisible()
    },
  },
  { name: 'kinds of blocks', open: (page) => openMenu(page, /^Block:/) },
  { name: 'insert', open: (page) => openMenu(page, 'Insert a block') },
  { name: 'more', open: (page) => openMenu(page, /^More$/) },
  {
    name: 'link',
    open: async (page) => {
      await page.getByRole('button', { name: 'Link', exact: true }).click()
      await expect(page.getByRole('combobox', { name: 'Link to' })).toBeFocused()
    },
  },
  {
    name: 'a tooltip',
    open: async (page) => {
      await page.getByRole('button', { name: 'Bold' }).hover()
      await expect(page.getByRole('tooltip')).toBeAttached()
    },
  },
  {
    name: 'shortcuts',
    open: async (page) => {
      await page.keyboard.press('ControlOrMeta+/')
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    },
  },
  {
    name: 'focus mode',
    open: async (page) => {
      await page.keyboard.press('ControlOrMeta+Shift+f')
      await expect(page.getByRole('button', { name: 'Leave focus mode' })).toBeVisible()
    },
  },
  {
    name: 'details',
    open: async (page) => {
      const details = page.getByRole('button', { name: 'Details' })
      if (await details.isVisible()) await details.click()
      await expect(page.getByRole('region', { name: 'Before publishing' })).toBeVisible()
    },
  },
]

async function openMenu(page: Page, name: string | RegExp) {
  await page.getByRole('button', { name }).click()
  await expect(page.getByRole('menu')).toBeVisible()
}

/** Reports a page that scrolls sideways, with its width and the window's. */
function tooWide(page: Page) {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`${scrollWidth} of ${clientWidth}`] : []
  })
}
