import { expect, test } from 'vitest'
import { isPressed } from './pressed'

test.each([
  ['Mod+F', { key: 'f', ctrlKey: true }, true],
  ['Mod+F', { key: 'F', ctrlKey: true }, true],
  ['Mod+F', { key: 'f' }, false],
  ['Mod+F', { key: 'F', ctrlKey: true, shiftKey: true }, false],
  ['Mod+Shift+F', { key: 'F', ctrlKey: true, shiftKey: true }, true],
  ['Mod+/', { key: '/', ctrlKey: true, shiftKey: true }, true],
  ['?', { key: '?', shiftKey: true }, true],
  ['Mod+Shift+F', { key: 'F', ctrlKey: true, shiftKey: true, altKey: true }, false],
])('%s is pressed by %j: %s', (keys, given, expected) => {
  const none = { metaKey: false, ctrlKey: false, shiftKey: false, altKey: false }
  expect(isPressed({ ...none, ...given } as KeyboardEvent, keys)).toBe(expected)
})
