import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { isPublicAddress } from './address'

/**
 * The addresses of the URL's host, if all of them are public; else null. One that is not could be
 * the one that is connected to.
 *
 * @throws where the host has no address
 */
export async function publicAddressesOf(url: URL): Promise<LookupAddress[] | null> {
  if (!isWeb(url)) return null
  const addresses = await lookup(hostOf(url), { all: true })
  return addresses.length > 0 && addresses.every(({ address }) => isPublicAddress(address))
    ? addresses
    : null
}

/** As names and sockets have it: an IPv6 address without its brackets. */
export function hostOf({ hostname }: URL) {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}

/** On the usual ports only: nobody is to find out through us what else a host has open. */
export function isWeb({ protocol, port }: URL) {
  return (protocol === 'http:' || protocol === 'https:') && port === ''
}
