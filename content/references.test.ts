import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { aBlock, aBody } from '@/tests/support/newsroom'
import { hrefOfPost } from './link/reference'
import { referencesOf } from './references'

test('links of the text and related links are told apart, and each target is named once', () => {
  const [inText, inBoth, related] = [uuidv7(), uuidv7(), uuidv7()]
  const body = aBody(
    'Words.',
    { type: 'paragraph', content: [linkedTo(inText), linkedTo(inBoth), linkedTo(inText)] },
    aBlock([inBoth, related]),
    aBlock([related]),
  )
  expect(referencesOf(body)).toMatchObject({
    text: { postIds: [inText, inBoth], urls: [] },
    related: { postIds: [inBoth, related], urls: [] },
    postIds: [inText, inBoth, related],
  })
})

test('a placement is of the shared block, not of what the block links to', () => {
  const sharedBlockId = uuidv7()
  expect(referencesOf(aBody('Words.', aBlock([], { sharedBlockId })))).toMatchObject({
    blockIds: [sharedBlockId],
    postIds: [],
  })
})

function linkedTo(postId: string) {
  const marks = [{ type: 'link', attrs: { href: hrefOfPost(postId) } }]
  return { type: 'text', text: 'another article', marks }
}
