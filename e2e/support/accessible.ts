import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** That axe finds nothing on what the page shows now, by day and by night. */
export async function expectAccessible(page: Page, what = 'the page') {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expectNothing(new AxeBuilder({ page }), `${what}, light`)
  // By night, nothing but the colours is different.
  await page.emulateMedia({ colorScheme: 'dark' })
  const colours = new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block'])
  await expectNothing(colours, `${what}, dark`)
}

async function expectNothing(axe: AxeBuilder, what: string) {
  const { violations } = await axe.analyze()
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    what,
  ).toEqual([])
}
