import type { Editor } from '@tiptap/core'
import { pickFiles } from '@/components/admin/media/pickFiles'
import { gapNextTo } from './gap'
import { makePendingUpload, type PendingUpload } from './pending'
import { addPlaces, fillPlace } from './places'

/** Lets the author choose pictures, and puts them where the cursor is. */
export async function chooseImage(editor: Editor) {
  const files = await pickFiles({ multiple: true })
  insertImages(editor, files)
}

/**
 * Uploads the files and puts each picture at the position, by default at the cursor, when it is
 * there: in the order of the files, whichever comes first.
 */
export async function insertImages(editor: Editor, files: File[], position?: number) {
  if (files.length === 0) return
  const place = position ?? gapNextTo(editor.state.selection.$head)
  const uploads = files.map(makePendingUpload)
  addPlaces(
    editor,
    uploads.map((upload) => ({ upload, position: place, retry: () => send(editor, upload) })),
  )
  for (const upload of uploads) await send(editor, upload)
}

async function send(editor: Editor, upload: PendingUpload) {
  const { sources, pictures } = editor.storage.image
  upload.change({ step: 'sending', fraction: 0 })
  const result = await sources.upload(upload.file, (fraction) =>
    upload.change({ step: 'sending', fraction }),
  )
  if (!result.ok) return upload.change({ step: 'failed', message: result.message })
  pictures.learn([result.picture])
  const node = editor.schema.nodes.image?.create({ mediaId: result.picture.id })
  if (node && !editor.isDestroyed) fillPlace(editor, upload, node)
}
