'use client'

import { CircleAlert, Images, Upload, X } from 'lucide-react'
import { type ReactNode, useId, useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { Picture } from '@/domain/reading/views'
import { DropZone } from './DropZone'
import { PictureDialog } from './PictureDialog'
import { pickFiles } from './pickFiles'
import { thumbnail } from './thumbnail'
import { UploadProgress } from './UploadProgress'
import { uploadPicture } from './uploadPicture'
import { useUpload } from './useUpload'

type Props = {
  label: string
  hint?: ReactNode
  picture: Picture | null
  error?: string | undefined
  onChange: (picture: Picture | null) => void
}

/** A picture of a form: uploaded by a button or by dropping it, or chosen among those there are. */
export function PictureField({ label, hint, picture, error, onChange }: Props) {
  const id = useId()
  const uploadButton = useRef<HTMLButtonElement>(null)
  const upload = useUpload(uploadPicture, onChange)
  const isUploading = upload.underWay !== null
  const problem = upload.error ?? error

  async function pick() {
    if (isUploading) return
    const [file] = await pickFiles({ multiple: false })
    if (file) upload.start(file)
  }

  function remove() {
    onChange(null)
    // The button that was pressed is gone with the picture.
    uploadButton.current?.focus()
  }

  return (
    <fieldset aria-describedby={`${id}-hint`} className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1.5 font-medium text-sm">{label}</legend>
      <DropZone isDisabled={isUploading} onFile={upload.start}>
        {picture && (
          <img
            src={thumbnail(picture, 320)}
            alt={picture.alt || 'The chosen picture'}
            width={picture.width}
            height={picture.height}
            className="h-24 w-auto max-w-full rounded-md bg-muted object-contain"
          />
        )}
        <div className="flex flex-wrap items-center gap-2">
          <Button
            ref={uploadButton}
            size="sm"
            aria-disabled={isUploading || undefined}
            onClick={pick}
          >
            <Upload aria-hidden />
            {picture ? 'Replace' : 'Upload'}
          </Button>
          <PictureDialog onChoose={onChange}>
            <Button size="sm" disabled={isUploading}>
              <Images aria-hidden />
              Choose uploaded
            </Button>
          </PictureDialog>
          {picture && (
            <Button size="sm" variant="ghost" disabled={isUploading} onClick={remove}>
              <X aria-hidden />
              Remove
            </Button>
          )}
        </div>
        {upload.underWay && <UploadProgress {...upload.underWay} />}
      </DropZone>
      <div role="alert" className="empty:absolute">
        {problem && (
          <p className="flex gap-1.5 text-destructive text-sm">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            {problem}
          </p>
        )}
      </div>
      <p id={`${id}-hint`} className="text-muted-foreground text-sm empty:hidden">
        {hint}
      </p>
    </fieldset>
  )
}
