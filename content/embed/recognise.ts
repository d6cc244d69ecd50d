import type { Shape } from './provider'
import { type ProviderKey, providers } from './providers'
import { EmbedSource } from './source'

/** What an address leads to, where that can be embedded; null for every other text. */
export function recogniseEmbed(text: string): { source: string; shape: Shape } | null {
  const url = webAddress(text)
  if (!url) return null
  for (const [key, provider] of Object.entries(providers)) {
    if (!provider.hosts.includes(hostOf(url))) continue
    const { id, shape } = provider.recognise(url)
    const source = `${key}/${id}`
    if (EmbedSource.safeParse(source).success) return { source, shape }
  }
  return null
}

/**
 * Whose short link it is: one that does not say what it leads to, so that the site that made it
 * must be asked. Null for every other text.
 */
export function shortLinkOf(text: string): ProviderKey | null {
  const url = webAddress(text)
  if (!url) return null
  const address = hostOf(url) + url.pathname
  const found = shortLinks.find(([, pattern]) => pattern.test(address))
  return found?.[0] ?? null
}

const shortLinks: [ProviderKey, RegExp][] = [
  ['tiktok', /^(?:v[mt]\.tiktok\.com|tiktok\.com\/t)\/\w+\/?$/],
  ['reddit', /^reddit\.com\/(?:r|u|user)\/[\w-]+\/s\/\w+\/?$/],
  ['reddit', /^(?:redd\.it|reddit\.com\/comments)\/\w+\/?$/],
  ['spotify', /^(?:spotify\.link|spotify\.app\.link)\/\w+\/?$/],
]

function webAddress(text: string): URL | null {
  if (!/^https?:\/\/\S+$/i.test(text) || text.length > 2048 || !URL.canParse(text)) return null
  return new URL(text)
}

/** With the port: what answers at another one is another site. */
function hostOf({ host }: URL) {
  return host.replace(/^www\./, '')
}
