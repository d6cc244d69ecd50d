import { expect, test } from 'vitest'
import { aRule } from '@/tests/support/relatedLinks'
import { inFillingOrder } from './fillingOrder'

test('a block waits for those that it leaves out, and keeps nobody else waiting', () => {
  const blocks = [
    placed('first', ['last']),
    placed('second'),
    placed('own', ['own']),
    placed('last'),
  ]
  expect(orderOf(blocks)).toEqual(['second', 'own', 'last', 'first'])
})

test('a block that leaves out one of picked links alone waits for nothing', () => {
  const picked = { block: { sharedBlockId: 'picked', rule: null } }
  const order = inFillingOrder([placed('first', ['picked']), placed('second'), picked])
  expect(order.map(({ block }) => block.sharedBlockId)).toEqual(['first', 'second'])
})

test('blocks that wait for each other are filled all the same', () => {
  expect(orderOf([placed('one', ['other']), placed('other', ['one'])])).toEqual(['one', 'other'])
})

function orderOf(blocks: ReturnType<typeof placed>[]) {
  return inFillingOrder(blocks).map(({ block }) => block.sharedBlockId)
}

function placed(sharedBlockId: string, blockIds: string[] = []) {
  const except = { postIds: [], sectionIds: [], blockIds }
  return { block: { sharedBlockId, rule: aRule({ by: 'newest' }, { except }) } }
}
