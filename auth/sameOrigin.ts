import { readConfig } from '@/config'

/**
 * Whether a page of ours sent the request, and no other page the browser with its cookies. Browsers
 * say so in Sec-Fetch-Site, but over plain http only on localhost; in Origin they always do.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin') ?? ''
  if (!URL.canParse(origin)) return false
  // A proxy may have put its own Host in place of the one that the browser asked for.
  return [headers.get('host'), new URL(readConfig().siteUrl).host].includes(new URL(origin).host)
}
