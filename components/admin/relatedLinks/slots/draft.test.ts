import { expect, test } from 'vitest'
import { SlotContent } from '@/domain/relatedLinks/slots/content'
import { newSlot, settled } from './draft'

test('of an empty field for the paragraph, its number is asked for', () => {
  const draft = { ...newSlot, afterParagraph: { isAtEnd: false, number: null } }
  const { afterParagraph } = SlotContent.shape
  expect(afterParagraph.safeParse(settled(draft).afterParagraph).error?.issues).toMatchObject([
    { message: 'Give the number of the paragraph. The first is 1.' },
  ])
})
