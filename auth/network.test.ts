import { expect, test } from 'vitest'
import { networkOf } from './network'

test('one IPv4 address is a network, with its port or without', () => {
  expect(networkOf('192.0.2.1')).toBe('192.0.2.1')
  expect(networkOf('192.0.2.1:567')).toBe('192.0.2.1')
  expect(networkOf('192.0.2.1:568')).toBe('192.0.2.1')
})

test('an IPv6 network has 2^64 addresses, however they are written', () => {
  for (const address of [
    '2001:db8:0:1::1',
    '2001:db8:0:1:0:0:0:2',
    '[2001:db8:0:1::3]',
    '[2001:db8:0:1::4]:567',
  ]) {
    expect(networkOf(address)).toBe('2001:db8:0:1')
  }
})

test('what is no address is left as it is', () => {
  for (const written of ['', 'unknown', '::ffff:192.0.2.1', 'a:1', '_hidden:567']) {
    expect(networkOf(written)).toBe(written)
  }
})
