import { expect, test } from 'vitest'
import { blockChoices, blockGroups } from '.'
import { findBlocks, groupBlocks } from './find'

test('all blocks are offered before anything is typed', () => {
  expect(findBlocks('')).toEqual(blockChoices)
})

test('they are grouped until something is typed, then the best comes first', () => {
  expect(groupBlocks(findBlocks(''))).toEqual(blockGroups)
  expect(groupBlocks(findBlocks('head'))).toMatchObject([{ choices: findBlocks('head') }])
})

test('blocks are found by the beginnings of their names, and by other words for them', () => {
  expect(names('head')).toEqual(['Heading 2', 'Heading 3', 'Heading 4'])
  expect(names('h2')).toEqual(['Heading 2'])
  for (const word of ['photo', 'img', 'image']) expect(names(word)[0]).toBe('Picture')
  expect(names('library')).toEqual(['Picture from the library'])
  expect(names('see al')).toEqual(['Related links'])
  expect(names('nothing like it')).toEqual([])
})

test('what is called so comes before what is only known as that', () => {
  expect(names('quote')).toEqual(['Pull quote', 'Quotation'])
  expect(names('list')).toEqual(['List', 'Numbered list'])
})

function names(query: string) {
  return findBlocks(query).map(({ label }) => label)
}
