'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { PictureDialogContent } from '@/components/admin/media/PictureDialog'
import { Dialog } from '@/components/ui/dialog'
import { insertUploaded } from './insert'

const asked = 'choose-uploaded-image'

/** Lets the author choose an image of the library, and puts it where the cursor is. */
export function chooseUploaded(editor: Editor) {
  // The list of blocks gives the focus back to the text in the next frame: after that.
  requestAnimationFrame(() => {
    if (!editor.isDestroyed) editor.view.dom.dispatchEvent(new Event(asked))
  })
}

/** The library, opened by what is chosen in the text. */
export function UploadedImageDialog({ editor }: { editor: Editor }) {
  const [isOpen, setOpen] = useState(false)

  useEffect(() => {
    const open = () => setOpen(true)
    const { dom } = editor.view
    dom.addEventListener(asked, open)
    return () => dom.removeEventListener(asked, open)
  }, [editor])

  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <PictureDialogContent
        onChoose={(picture) => {
          setOpen(false)
          insertUploaded(editor, picture)
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          editor.view.focus()
        }}
      />
    </Dialog>
  )
}
