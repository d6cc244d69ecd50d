import { z } from 'zod'
import { type Actor, authorise } from '@/auth/policy'
import { readConfig } from '@/config'
import { atMost } from './atMost'
import { FileName } from './fileName'
import { download } from './remote/download'
import type { RemoteProblem } from './remote/problems'
import { type UploadAnswer, uploadPicture } from './upload'

export const CopyPicture = z.object({ url: z.string().max(8000) })

export type CopyAnswer = UploadAnswer | RemoteProblem

const milliseconds = 20_000

/** However slow other sites are, they keep no more memory than this many pictures. */
const takeTurn = atMost(4)

/** Fetches a picture from another site, and makes it a picture of this one. */
export async function copyPicture(
  actor: Actor,
  { url }: z.output<typeof CopyPicture>,
): Promise<CopyAnswer> {
  authorise(actor, 'media.copy')
  const { maxUploadBytes: maxBytes } = readConfig()
  const file = await takeTurn(() => download(url, { maxBytes, milliseconds }))
  if (!file.ok) return file
  return uploadPicture(actor, { fileName: nameOf(url), bytes: file.bytes, copiedFrom: url })
}

function nameOf(url: string) {
  const name = new URL(url).pathname.split('/').at(-1) ?? ''
  try {
    return FileName.parse(decodeURIComponent(name))
  } catch {
    return FileName.parse(name)
  }
}
