import type { Page } from '@playwright/test'

const warmUp = 20

/**
 * Types into the middle of the text of `.ProseMirror`. Returns, for each key, the milliseconds from
 * the key to the frame that shows it: to the first task after the frame in which it was drawn.
 */
export async function timeKeys(page: Page, keys: number): Promise<number[]> {
  const text = page.locator('.ProseMirror')
  const paragraph = text.locator('> p').nth(100)
  await paragraph.scrollIntoViewIfNeeded()
  await paragraph.click()
  await page.evaluate(watchKeys)
  for (let key = 0; key < warmUp + keys; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a')
    await page.waitForFunction((count) => window.keyTimes.length > count, key)
    // As fast as people type, so that what waits for a pause waits here too.
    await page.waitForTimeout(60)
  }
  return (await page.evaluate(() => window.keyTimes)).slice(warmUp)
}

declare global {
  interface Window {
    keyTimes: number[]
  }
}

function watchKeys() {
  window.keyTimes = []
  const channel = new MessageChannel()
  let pressedAt = 0
  channel.port1.onmessage = () => window.keyTimes.push(performance.now() - pressedAt)
  window.addEventListener(
    'keydown',
    (event) => {
      // When the browser got it, which may be before it could call this.
      pressedAt = event.timeStamp
      requestAnimationFrame(() => channel.port2.postMessage(null))
    },
    { capture: true },
  )
}
