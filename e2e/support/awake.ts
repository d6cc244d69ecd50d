import type { Page } from '@playwright/test'

/** Has `page` come back from an address only when what is pressed there is heard. */
export function openAwake(page: Page) {
  const { goto } = page
  page.goto = async (address, options) => {
    const answer = await goto.call(page, address, options)
    await page.waitForFunction(isAwake)
    return answer
  }
}

/** React marks the elements that it has taken over. Pages for readers have none of it. */
function isAwake() {
  if (!location.pathname.startsWith('/admin')) return true
  const pressed = document.querySelectorAll('main, main form, main [aria-haspopup]')
  return [...pressed].every((element) =>
    Object.keys(element).some((key) => key.startsWith('__reactFiber')),
  )
}
