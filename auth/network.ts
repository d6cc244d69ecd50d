import { isIPv6 } from 'node:net'

/** Whose guesses and beacons count together: who has one IPv6 address has the 2^64 beside it too. */
export function networkOf(written: string) {
  const address = withoutPort(written)
  if (!isIPv6(address) || address.includes('.')) return address
  const [head = '', tail = ''] = address.split('::')
  const before = head.split(':')
  const after = address.includes('::') ? tail.split(':') : []
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}

/** Some proxies write `192.0.2.1:567` and `[2001:db8::1]:567`: each connection would count by itself. */
function withoutPort(address: string) {
  return /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? address.replace(/^([\d.]+):\d+$/, '$1')
}
