import { expect, test } from 'vitest'
import { stillRefused } from './stillRefused'

const sent = { name: '', blockId: '', links: ['a'] }
const refusal = {
  ok: false as const,
  error: 'invalid',
  message: 'Give it a name.',
  fields: { name: 'Give it a name.', blockId: 'Choose the block.', 'links.0': 'It is gone.' },
}

test('all that is refused is said while nothing has changed', () => {
  expect(stillRefused(refusal, sent, sent)).toBe(refusal)
})

test('a field that was changed before the answer came is not spoken of', () => {
  const now = { ...sent, name: 'A name', links: [] }
  expect(stillRefused(refusal, sent, now)).toMatchObject({
    message: 'Choose the block.',
    fields: { blockId: 'Choose the block.' },
  })
})

test('it is said all the same that nothing was saved', () => {
  const now = { name: 'A name', blockId: 'b', links: [] }
  expect(stillRefused(refusal, sent, now).message).toMatch(/Save it again/)
  const noAnswer = { ok: false as const, error: 'no-answer', message: 'No answer.' }
  expect(stillRefused(noAnswer, sent, now)).toBe(noAnswer)
})
