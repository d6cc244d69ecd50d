import { z } from 'zod'
import type { Provider } from './provider'
import { isProviderKey, type ProviderKey, providers } from './providers'

/**
 * What an embed shows, as `provider/id`. The only thing that is stored of an address: all others
 * are made of it, so that none can lead anywhere else.
 */
export const EmbedSource = z
  .string()
  .refine(
    (source) => embedded(source) !== null,
    'An embed must name a video, a post or a recording of a site that can be embedded.',
  )

export type Embedded = { key: ProviderKey; id: string } & Pick<Provider, 'name' | 'verb'> & {
    original: string
    frame: string
  }

/** What the source names, and where it is; null where it names nothing that can be embedded. */
export function embedded(source: string): Embedded | null {
  const slash = source.indexOf('/')
  const key = source.slice(0, slash)
  const id = source.slice(slash + 1)
  if (slash === -1 || !isProviderKey(key) || !providers[key].id.test(id)) return null
  const { name, verb, original, frame } = providers[key]
  return { key, id, name, verb, original: original(id), frame: frame(id) }
}
