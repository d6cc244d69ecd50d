import { expect, test } from 'vitest'
import { withoutFramework } from './withoutFramework'

test('what React preloads twice is preloaded once, and style sheets stay', () => {
  const font = '<link rel="preload" href="/fonts/a.woff2" as="font"'
  const sheet = '<link rel="stylesheet" href="/a.css">'
  const html = withoutFramework(
    `<html><head>${font} crossorigin="">${sheet}${font}></head><body>Words</body></html>`,
  )
  expect(html).toBe(`<html><head>${font} crossorigin="">${sheet}</head><body>Words</body></html>`)
})
