import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPublicAddress } from './address'

describe('an address of the public internet', () => {
  test.each([
    '1.1.1.1',
    '93.184.215.14',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '192.167.255.255',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2a00:1450:4001:80b::200e',
  ])('%s is asked', (address) => expect(isPublicAddress(address)).toBe(true))
})

const notPublic = {
  'this machine': ['127.0.0.1', '127.255.255.254', '::1'],
  'no address at all': ['0.0.0.0', '0.1.2.3', '::'],
  'a private network': [
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    'fc00::1',
    'fdff::1',
  ],
  'the link alone, where clouds keep their secrets': ['169.254.169.254', 'fe80::1', 'febf::1'],
  'a carrier’s own network': ['100.64.0.1', '100.127.255.255'],
  'many at once': ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1'],
  'a use of its own': [
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '240.0.0.1',
  ],
  'IPv4 within IPv6, mapped': [
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:0:127.0.0.1',
  ],
  'IPv4 within IPv6, compatible': ['::127.0.0.1', '::7f00:1', '::8.8.8.8'],
  'IPv4 within IPv6, translated': ['64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::a00:1'],
  'IPv4 within IPv6, tunnelled': ['2002:7f00:1::', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  'old, documentary and discarded ranges': [
    'fec0::1',
    '2001:db8::1',
    '3fff::1',
    '100::1',
    '5f00::1',
  ],
  'what is not assigned to anybody': ['4000::1', 'e000::1'],
  'another way of writing': [
    '0177.0.0.1',
    '0x7f.1',
    '2130706433',
    '127.1',
    '127.0.0.1 ',
    'localhost',
    '',
  ],
}

describe.each(Object.entries(notPublic))('%s', (_, addresses) => {
  test.each(addresses)('%s is never asked', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

test('no IPv4 address is public once it is hidden in an IPv6 one', () => {
  const octet = fc.integer({ min: 0, max: 255 })
  const prefixes = fc.constantFrom('::ffff:', '::', '64:ff9b::', '64:ff9b:1::', '::ffff:0:')
  fc.assert(
    fc.property(prefixes, octet, octet, octet, octet, (prefix, ...octets) => {
      expect(isPublicAddress(prefix + octets.join('.'))).toBe(false)
    }),
  )
})
