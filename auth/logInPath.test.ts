import { expect, test } from 'vitest'
import { logInPath, pathAfterLogIn } from './logInPath'

test('a log-in leads back to where the visitor wanted to be', () => {
  const wanted = '/admin/posts?search=%C5%81%C3%B3d%C5%BA'
  const { searchParams } = new URL(logInPath(wanted), 'http://site.example')
  expect(pathAfterLogIn(searchParams.get('next') ?? undefined)).toBe(wanted)
})

test('what no header can hold is encoded', () => {
  expect(pathAfterLogIn('/admin/posts?search=Łódź')).toBe('/admin/posts?search=%C5%81%C3%B3d%C5%BA')
  expect(pathAfterLogIn('/admin/posts\r\n?a=b\n')).toBe('/admin/posts?a=b')
})

test.each([
  '//evil.example/admin',
  '/\\evil.example/admin',
  '/admin/..//evil.example',
  '/admin/%2e%2e//evil.example',
  '/administration',
  'https://evil.example/admin',
  'javascript:alert(1)',
  ['/admin/posts', '/admin/tags'],
  undefined,
])('and nobody is led out of the admin area by %s', (next) => {
  expect(pathAfterLogIn(next)).toBe('/admin')
})
