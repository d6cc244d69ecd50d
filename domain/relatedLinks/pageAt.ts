import { readConfig } from '@/config'
import { withoutEnd } from '@/content/linkChange/target'

/**
 * The page at an address, in the one way to write it: an address has capitals in its host or not, its
 * usual port, a slash at its end, a part of the page, and those of this site may begin at their path.
 */
export function pageAt(address: string): string {
  const { siteUrl } = readConfig()
  if (!URL.canParse(address, siteUrl)) return address
  const url = new URL(address, siteUrl)
  url.hash = ''
  url.pathname = withoutEnd(url.pathname)
  return url.href
}
