import { readConfig } from '@/config'
import { isSafeHref } from '@/content/link/href'
import type { Tx } from '@/db/client'
import { articleAt } from '@/db/ownAddresses'
import { Slug } from '../slug'

/** The article of this site that readers find at the address; null where they find none. */
export async function ownArticleAt(address: string, reader?: Tx): Promise<string | null> {
  const slug = slugIn(address)
  return slug === null ? null : articleAt(slug, reader)
}

/** Whether only an article of this site can have the address, whether there is one or not. */
export function isArticleAddress(address: string): boolean {
  return slugIn(address) !== null
}

/** The part of the page that an address leads to, with its `#`; empty where it leads to all of it. */
export function partOf(address: string): string {
  return urlOf(address)?.hash ?? ''
}

/**
 * The address as it is stored: one that only an article of this site can have is written in one of
 * two ways, with the site before it or without, so that it is found once there is the article.
 */
export function tidied(address: string): string {
  const slug = slugIn(address)
  if (slug === null) return address
  const start = URL.canParse(address) ? site().origin : ''
  const tidy = `${start}/${slug}${partOf(address)}`
  // Escapes in its part make it longer, and perhaps too long for a link.
  return isSafeHref(tidy) ? tidy : address
}

/** Both ways in which links to a page of this site are stored. */
export function spellingsOf(path: string): string[] {
  return [path, site().origin + path]
}

/** How addresses of this site may begin. */
export function ownBeginnings(): string[] {
  const { host } = site()
  return ['/', `http://${host}/`, `https://${host}/`]
}

/**
 * Readers who come with capitals, or with a slash at the end, are led to the same article. Letters
 * behind an escape and more slashes lead them nowhere, and nothing else can be meant.
 */
function slugIn(address: string): string | null {
  const url = urlOf(address)
  if (!url || !/^https?:$/.test(url.protocol) || url.host !== site().host) return null
  const segment = url.pathname
    .replace(/^\/+|\/+$/g, '')
    .replace(/%[0-7][0-9a-f]/gi, decodeURIComponent)
  return Slug.safeParse(segment.toLowerCase()).data ?? null
}

function urlOf(address: string): URL | null {
  return URL.canParse(address, site()) ? new URL(address, site()) : null
}

let known: { said: string | undefined; url: URL } | undefined

/** The site's own address, read once for all that the environment says of it: each link of a page asks. */
export function site(): URL {
  const said = process.env.SITE_URL
  if (!known || known.said !== said) known = { said, url: new URL(readConfig().siteUrl) }
  return known.url
}
