import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** That axe finds nothing on what the page shows now, by day and by night. */
export async function expectAccessible(page: Page, what = 'the page') {
  await turn(page, 'light')
  await expectNothing(axeOn(page), `${what}, light`)
  // By night, nothing but the colours is different.
  await turn(page, 'dark')
  const colours = axeOn(page).withRules(['color-contrast', 'link-in-text-block'])
  await expectNothing(colours, `${what}, dark`)
}

/** It opens a second page at each run, which a page without frames does not need. */
function axeOn(page: Page) {
  return new AxeBuilder({ page }).setLegacyMode(page.frames().length === 1)
}

/** To day or night, until no colour is between the two any more. */
async function turn(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.waitForFunction(
    () => !document.getAnimations().some((animation) => animation instanceof CSSTransition),
  )
}

async function expectNothing(axe: AxeBuilder, what: string) {
  const { violations } = await axe.analyze()
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
    what,
  ).toEqual([])
}
