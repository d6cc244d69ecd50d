import { readConfig } from '@/config'
import { findSettings } from '@/db/site'

/** Who turned the checker off: the operator of the server, or an administrator in the settings. */
export type OffBy = 'operator' | 'settings'

/** Null where it is on. */
export async function offBy(): Promise<OffBy | null> {
  if (!readConfig().checksOutsideLinks) return 'operator'
  const settings = await findSettings()
  return settings?.checksOutsideLinks === false ? 'settings' : null
}
