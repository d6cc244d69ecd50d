import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { readConfig } from '@/config'
import { fairQueue } from '@/model/fairQueue'
import { FileName } from './fileName'
import { download } from './remote/download'
import type { RemoteProblem } from './remote/problems'
import { type UploadAnswer, uploadPicture } from './upload'

export const CopyPicture = z.object({ url: z.string().max(8000) })

export type CopyAnswer = UploadAnswer | RemoteProblem

const milliseconds = 20_000

/** However slow other sites are, they keep no more memory than this many pictures, two of each user. */
const takeTurn = fairQueue({ total: 4, perKey: 2, maxWaiting: 20 })

/** Fetches a picture from another site, and makes it a picture of this one. */
export async function copyPicture(
  actor: Actor,
  { url }: z.output<typeof CopyPicture>,
  signal?: AbortSignal,
): Promise<CopyAnswer> {
  authorise(actor, 'media.copy')
  const { maxUploadBytes: maxBytes } = readConfig()
  return takeTurn({ key: actor.userId, signal }, async () => {
    const file = await download(url, { maxBytes, milliseconds })
    if (!file.ok) return file
    const { bytes } = file
    return uploadPicture(actor, { fileName: nameOf(url), bytes, copiedFrom: url, signal })
  })
}

function nameOf(url: string) {
  const name = new URL(url).pathname.split('/').at(-1) ?? ''
  try {
    return FileName.parse(decodeURIComponent(name))
  } catch {
    return FileName.parse(name)
  }
}
