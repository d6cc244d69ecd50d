import type { Editor } from '@tiptap/core'
import { pickFiles } from '@/components/admin/media/pickFiles'
import { atMost } from '@/domain/media/atMost'
import { copyFrom, sendFile } from '../../image/insert'
import { askToCopy } from './ask'
import type { Arrival } from './extension'

/** As many as the server works on at a time. */
const takeTurn = atMost(2)

/** Uploads what came along, and asks before the site fetches anything from others. */
export async function bringIn(editor: Editor, arrivals: Arrival[]) {
  if (arrivals.length === 0) return
  const remote = arrivals.filter(({ picture }) => picture.source.kind === 'remote')
  for (const arrival of remote) hold(arrival)
  for (const arrival of arrivals) {
    if (!remote.includes(arrival)) void takeTurn(() => fetchPicture(editor, arrival, false))
  }
  if (remote.length > 0 && (await askToCopy(editor, hostsOf(remote)))) {
    for (const { upload } of remote) upload.change({ step: 'waiting' })
    for (const arrival of remote) void takeTurn(() => fetchPicture(editor, arrival, false))
  }
}

/** Makes a picture of the site of it. What cannot be read is chosen by the author, if they are there. */
export async function fetchPicture(editor: Editor, { picture, upload }: Arrival, isAsked = true) {
  const { source, alt, caption } = picture
  const texts = { alt, caption }
  if (source.kind === 'file') return sendFile(editor, upload, source.file, texts)
  if (source.kind === 'remote') return copyFrom(editor, upload, source.url, texts)
  const file = source.kind === 'blob' ? await fileAt(source.url) : null
  if (file) return sendFile(editor, upload, file, texts)
  if (!isAsked) return upload.change(outOfReach)
  const [chosen] = await pickFiles({ multiple: false })
  if (chosen) await sendFile(editor, upload, chosen, texts)
}

function hold({ picture, upload }: Arrival) {
  if (picture.source.kind !== 'remote') return
  const { hostname } = new URL(picture.source.url)
  upload.change({
    step: 'held',
    message: `this picture is on ${hostname}. It is not in the article yet.`,
    action: 'Copy it',
  })
}

const outOfReach = {
  step: 'failed',
  message:
    'this picture did not come along: it is where the text was copied from. Save it there as a file, then choose it.',
  action: 'Choose the file',
} as const

async function fileAt(url: string) {
  try {
    const blob = await (await fetch(url)).blob()
    return new File([blob], 'pasted', { type: blob.type })
  } catch {
    // Blobs of other pages cannot be read, and they go with their page.
    return null
  }
}

function hostsOf(arrivals: Arrival[]) {
  return arrivals.flatMap(({ picture: { source } }) =>
    source.kind === 'remote' ? new URL(source.url).hostname : [],
  )
}
