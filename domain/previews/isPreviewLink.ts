import { findPreviewLink } from '@/db/previewLinks'
import { hashOf } from './token'

/** Whether a secret link works, as far as that is known without its draft. */
export async function isPreviewLink(token: string): Promise<boolean> {
  return (await findPreviewLink(hashOf(token))) !== null
}
