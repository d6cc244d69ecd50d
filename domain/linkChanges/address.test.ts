import { expect, test } from 'vitest'
import { ReplaceAddress } from './address'

test('an address that asks for both a new target and none removes the links', () => {
  const address = { target: 'https://old.example', to: 'https://new.example' }
  expect(ReplaceAddress.parse(address)).toMatchObject({ ...address, remove: false })
  expect(ReplaceAddress.parse({ ...address, remove: '1' })).toMatchObject({ to: '', remove: true })
})
