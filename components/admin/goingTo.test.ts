// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { addressWith, isLeaving, setOut } from './goingTo'

const list = '/admin/posts'

beforeEach(() => {
  setOut(`${list}?status=draft&page=3`)
  arriveAt(`${list}?status=draft&page=3`)
})

test('a choice changes its own parameter, and leads to the first page', () => {
  expect(addressWith({ sectionId: 'music' })).toBe(`${list}?status=draft&sectionId=music`)
  expect(addressWith({ status: null })).toBe(list)
})

test('a choice adds to those that are still loading', () => {
  setOut(addressWith({ sectionId: 'music' }))
  setOut(addressWith({ search: 'lantern' }))
  expect(addressWith({ status: null })).toBe(`${list}?sectionId=music&search=lantern`)
})

test('a choice is taken back while it is loading', () => {
  setOut(addressWith({ status: 'published' }))
  expect(addressWith({ status: 'draft' })).toBe(`${list}?status=draft`)
})

test('filters that are being cleared do not come back with the next choice', () => {
  setOut(list)
  expect(addressWith({ sectionId: 'music' })).toBe(`${list}?sectionId=music`)
})

test('another page that is loading is known, and changes nothing of this one', () => {
  setOut('/admin/tags?search=net')
  expect(isLeaving()).toBe(true)
  expect(addressWith({ status: null })).toBe(list)
  arriveAt('/admin/tags?search=net')
  expect(isLeaving()).toBe(false)
})

test('a page that sends on to another one is left by then', () => {
  setOut('/admin')
  arriveAt(list)
  expect(isLeaving()).toBe(false)
})

function arriveAt(href: string) {
  history.replaceState(null, '', href)
}
