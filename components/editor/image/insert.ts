import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { pickFiles } from '@/components/admin/media/pickFiles'
import type { UploadResult } from '@/components/admin/media/uploadPicture'
import type { ImageAttributes } from '@/content/image/node'
import type { Picture } from '@/domain/reading/views'
import { makePlace } from '../blocks/place'
import { markInserted } from '../relatedLinks/justInserted'
import { gapBelow, gapNextTo } from './gap'
import { makePendingUpload, type PendingUpload } from './pending'
import { addPlaces, fillPlace } from './places'

/** Lets the author choose pictures, and puts them where the cursor is. */
export async function chooseImage(editor: Editor) {
  const files = await pickFiles({ multiple: true })
  // The menu in which it was chosen is gone, and the focus with it.
  editor.view.focus()
  insertImages(editor, files, gapBelow(editor.state.selection.$head))
}

/** Puts an uploaded picture at the cursor, with the texts that it was described with. */
export function insertUploaded(editor: Editor, picture: Picture) {
  const { id: mediaId, alt, caption, credit } = picture
  editor.storage.image.pictures.learn([picture])
  editor.commands.command(({ tr }) => {
    const image = editor.schema.nodes.image?.create({ mediaId, alt, caption, credit })
    if (!image) return false
    const { from, to } = makePlace(tr, image.type)
    tr.replaceWith(from, to, image)
    tr.setSelection(NodeSelection.create(tr.doc, from))
    markInserted(editor, from)
    return true
  })
}

/**
 * Uploads the files and puts each picture at the position, by default at the cursor, when it is
 * there: in the order of the files, whichever comes first.
 */
export async function insertImages(
  editor: Editor,
  files: File[],
  position = gapNextTo(editor.state.selection.$head),
) {
  if (files.length === 0) return
  const uploads = files.map((file) => ({ file, upload: makePendingUpload(file.name) }))
  addPlaces(
    editor,
    uploads.map(({ upload, file }) => ({
      upload,
      position,
      isAwaited: true,
      retry: () => sendFile(editor, upload, file),
    })),
  )
  for (const { upload, file } of uploads) await sendFile(editor, upload, file)
}

type Texts = Partial<Omit<ImageAttributes, 'mediaId'>>

/** Uploads the file; its picture then stands, with the texts, where the upload has its place. */
export async function sendFile(editor: Editor, upload: PendingUpload, file: File, texts?: Texts) {
  upload.change({ step: 'sending', fraction: 0 })
  const result = await editor.storage.image.sources.upload(file, (fraction) =>
    upload.change({ step: 'sending', fraction }),
  )
  settle(editor, upload, result, texts)
}

/** The same for what the site fetches from another one. */
export async function copyFrom(editor: Editor, upload: PendingUpload, url: string, texts?: Texts) {
  upload.change({ step: 'copying' })
  settle(editor, upload, await editor.storage.image.sources.copy(url), texts)
}

function settle(editor: Editor, upload: PendingUpload, result: UploadResult, texts?: Texts) {
  if (!result.ok) {
    return upload.change({ step: 'failed', message: result.message, action: 'Retry' })
  }
  editor.storage.image.pictures.learn([result.picture])
  const node = editor.schema.nodes.image?.create({ mediaId: result.picture.id, ...texts })
  if (node && !editor.isDestroyed) fillPlace(editor, upload, node)
}
