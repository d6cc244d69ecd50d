import { readConfig } from '@/config'
import type { Tx } from '@/db/client'
import { findTargetBySlug } from '@/db/linkTargets'
import { Slug } from '../slug'

/** The article of this site that stands, or stood, at the address; null where it is another's. */
export async function ownArticleAt(address: string, reader?: Tx): Promise<string | null> {
  const slug = slugIn(address)
  return slug === null ? null : ((await findTargetBySlug(slug, reader))?.id ?? null)
}

/** Readers who come with capitals, or with a slash at the end, are led to the same article. */
function slugIn(address: string): string | null {
  const url = urlOf(address)
  if (!url || !/^https?:$/.test(url.protocol) || url.host !== site().host) return null
  return Slug.safeParse(url.pathname.slice(1).replace(/\/$/, '').toLowerCase()).data ?? null
}

/** Whether only an article of this site can have the address, whether there is one or not. */
export function isArticleAddress(address: string): boolean {
  return slugIn(address) !== null
}

/** The part of the page that an address leads to, with its `#`; empty where it leads to all of it. */
export function partOf(address: string): string {
  return urlOf(address)?.hash ?? ''
}

/** How addresses of this site begin. */
export function ownBeginnings(): string[] {
  const { host } = site()
  return ['/', `http://${host}/`, `https://${host}/`]
}

function urlOf(address: string): URL | null {
  return URL.canParse(address, site()) ? new URL(address, site()) : null
}

function site(): URL {
  return new URL(readConfig().siteUrl)
}
