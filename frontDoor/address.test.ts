import { expect, test } from 'vitest'
import { hasWayUp } from './address'

test.each([
  '/admin/../preview/secret',
  '/api/%2e%2E/preview/secret',
  '/admin/..\\preview\\secret',
  '/api/.',
  '/admin/..?next=1',
])('%s is not yet where it leads', (url) => {
  expect(hasWayUp(url)).toBe(true)
})

test.each(['/', '/admin/login?next=/../x', '/fonts/a..b.woff2', '/.well-known/x', '/media/...'])(
  '%s is',
  (url) => {
    expect(hasWayUp(url)).toBe(false)
  },
)
