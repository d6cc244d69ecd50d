import { expect, test } from 'vitest'
import { blockChoices } from '.'
import { findBlocks } from './find'

test('all blocks are offered before anything is typed', () => {
  expect(findBlocks('')).toEqual(blockChoices)
})

test('blocks are found by the beginnings of their names, and by other words for them', () => {
  expect(names('head')).toEqual(['Heading 2', 'Heading 3', 'Heading 4'])
  expect(names('h2')).toEqual(['Heading 2'])
  expect(names('photo')).toEqual(['Picture'])
  expect(names('see al')).toEqual(['Related links'])
  expect(names('nothing like it')).toEqual([])
})

test('what is called so comes before what is only known as that', () => {
  expect(names('li')[0]).toBe('Related links')
  expect(names('list')).toEqual(['List', 'Numbered list'])
})

function names(query: string) {
  return findBlocks(query).map(({ label }) => label)
}
