import { withoutEnd } from '@/content/linkChange/target'
import { site } from '../posts/ownAddress'

/**
 * The page at an address, in the one way to write it: an address has capitals in its host or not, its
 * usual port, a slash at its end, a part of the page, and those of this site may begin at their path.
 */
export function pageAt(address: string): string {
  if (!URL.canParse(address, site())) return address
  const url = new URL(address, site())
  url.hash = ''
  url.pathname = withoutEnd(url.pathname)
  return url.href
}
