import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hasWayUp, isApiRoute } from './address'

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

test('every route for machines is let through, and nothing else under /api', () => {
  const routes = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('/route.ts'))
    .map((file) => `/api/${file.replace('/route.ts', '').replace(/\[.*\]/, 'session')}`)
  expect(routes.length).toBeGreaterThan(3)
  for (const route of routes) expect({ route, is: isApiRoute(route) }).toEqual({ route, is: true })
  for (const other of ['/api', '/api/', '/api/x', '/api/health/x', '/api/mediaX']) {
    expect({ other, is: isApiRoute(other) }).toEqual({ other, is: false })
  }
})
