import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { allPaths, article } from '../support/publicPages'
import { expect, test } from '../support/test'

test.use({ seed: 'e2e/support/seedReading.ts' })

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test.describe(`${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } })

      test('no page shuts anybody out', async ({ page }) => {
        for (const path of allPaths) {
          await page.goto(path)
          const { violations } = await new AxeBuilder({ page }).analyze()
          const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
          expect(found, path).toEqual([])
        }
      })
    })
  }
}

test.describe('on the narrowest phone', () => {
  test.use({ viewport: { width: 320, height: 600 } })

  test('nothing is wider than the window, however long its words', async ({ page }) => {
    for (const path of allPaths) {
      await page.goto(path)
      expect(await tooWide(page), path).toEqual([])
    }
  })
})

test('the first key leads past the navigation', async ({ page }) => {
  await page.goto(article)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
})

test('every link can be reached with the keyboard, and shows that it is', async ({ page }) => {
  await page.goto(article)
  const links = page.locator('a:visible')
  const count = await links.count()
  expect(count).toBeGreaterThan(20)
  for (let number = 0; number < count; number += 1) {
    await page.keyboard.press('Tab')
    await expect(links.nth(number)).toBeFocused()
    await expect(links.nth(number)).toHaveCSS('outline-style', 'solid')
    await expect(links.nth(number)).toHaveCSS('outline-width', '3px')
  }
})

test('nothing moves while a page loads', async ({ page }) => {
  await noteShifts(page)
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of allPaths) {
      await page.goto(path, { waitUntil: 'networkidle' })
      for (const picture of await page.locator('img').all()) await look(picture)
      await expect(page.locator('html'), path).not.toHaveAttribute('data-shifts')
    }
  }
})

test('paper has the article and nothing that could be pressed', async ({ page }) => {
  await page.goto(article)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Until then, there are the books.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Ada Lund' })).toBeVisible()
  for (const furniture of ['navigation', 'complementary', 'contentinfo'] as const) {
    await expect(page.getByRole(furniture)).toHaveCount(0)
  }
  await expect(page.getByRole('heading', { name: 'More', exact: true })).toHaveCount(0)
})

/** What reaches out of the window. Only the red thread may: it has no element of its own. */
function tooWide(page: Page) {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => element.outerHTML.slice(0, 200))
  })
}

/** Pictures further down are loaded when the reader comes to them. */
async function look(picture: Locator) {
  await picture.scrollIntoViewIfNeeded()
  await expect(picture).not.toHaveJSProperty('naturalWidth', 0)
}

/** Writes every layout shift (https://web.dev/articles/cls) to where the test finds it. */
function noteShifts(page: Page) {
  return page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries().map((entry) => JSON.stringify(entry))
      document.documentElement.dataset.shifts = shifts.join()
    }).observe({ type: 'layout-shift', buffered: true })
  })
}
