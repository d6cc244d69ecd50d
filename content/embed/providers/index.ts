import type { Provider } from '../provider'
import { bluesky } from './bluesky'
import { instagram } from './instagram'
import { reddit } from './reddit'
import { spotify } from './spotify'
import { tiktok } from './tiktok'
import { vimeo } from './vimeo'
import { x } from './x'
import { youtube } from './youtube'

/** All sites of which something can be shown in an article. */
export const providers = {
  youtube,
  vimeo,
  x,
  instagram,
  tiktok,
  bluesky,
  reddit,
  spotify,
} satisfies Record<string, Provider>

export type ProviderKey = keyof typeof providers

export function isProviderKey(key: string): key is ProviderKey {
  return Object.hasOwn(providers, key)
}
