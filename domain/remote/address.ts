import ipaddr from 'ipaddr.js'

/** What IANA gives out to the public internet: https://www.rfc-editor.org/rfc/rfc4291#section-2.4 */
const globalUnicast = ipaddr.parseCIDR('2000::/3')

/**
 * Whether the address is one of the public internet: not of this machine, of its network, of a
 * cloud's metadata service, nor one in which such an address is hidden, as IPv4 is in IPv6.
 */
export function isPublicAddress(address: string): boolean {
  // Four decimal numbers only: what reads `0177.1` as an address could read it otherwise than we.
  if (!ipaddr.IPv6.isValid(address) && !ipaddr.IPv4.isValidFourPartDecimal(address)) return false
  const parsed = ipaddr.parse(address)
  // `unicast` is what is left when all ranges of a special use are taken away.
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(globalUnicast))
}
