import type { ProviderKey } from '@/content/embed/providers'
import { readAtMost } from './readAtMost'

/** Where each site keeps its pictures. What it says of others is not believed. */
const hosts: Record<ProviderKey, RegExp | null> = {
  youtube: /^i\d?\.ytimg\.com$/,
  vimeo: /^i\.vimeocdn\.com$/,
  x: null,
  instagram: null,
  tiktok: /^[\w-]+\.tiktokcdn(?:-[a-z]{2})?\.com$/,
  bluesky: null,
  reddit: null,
  spotify: /^(?:i\.scdn\.co|[\w-]+\.spotifycdn\.com)$/,
}

const maxBytes = 5_000_000

/** A picture's bytes, whatever they are; null where they cannot be had, or must not be asked for. */
export async function fetchPicture(
  key: ProviderKey,
  address: string,
  reach: typeof fetch,
): Promise<Buffer | null> {
  if (!URL.canParse(address)) return null
  const { protocol, host } = new URL(address)
  if (protocol !== 'https:' || !hosts[key]?.test(host)) return null
  try {
    const response = await reach(address, { redirect: 'error' })
    return response.ok ? await readAtMost(response, maxBytes) : null
  } catch {
    return null
  }
}
