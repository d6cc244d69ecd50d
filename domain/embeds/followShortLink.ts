import { recogniseEmbed, shortLinkOf } from '@/content/embed/recognise'

const maxSteps = 3

/**
 * The address to which a short link leads; null where its site does not say. Only the sites of short
 * links are asked: what they answer is not opened, unless it is a short link again.
 */
export async function followShortLink(url: string, reach: typeof fetch): Promise<string | null> {
  let address = url
  for (let step = 0; step < maxSteps; step += 1) {
    const next = await whereTo(address, reach)
    if (next === null || recogniseEmbed(next)) return next
    if (shortLinkOf(next) === null) return null
    address = next
  }
  return null
}

async function whereTo(address: string, reach: typeof fetch): Promise<string | null> {
  try {
    // Over https, whatever was pasted.
    const secure = address.replace(/^http:/i, 'https:')
    const response = await reach(secure, { redirect: 'manual' })
    await response.body?.cancel()
    const location = response.headers.get('location')
    return location !== null && URL.canParse(location, secure)
      ? new URL(location, secure).href
      : null
  } catch {
    return null
  }
}
