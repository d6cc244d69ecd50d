'use client'

import { CircleAlert } from 'lucide-react'
import { UploadProgress } from '@/components/admin/media/UploadProgress'
import { Button } from '@/components/ui/button'
import type { GalleryUpload } from './useGalleryUploads'

type Props = {
  uploads: GalleryUpload[]
  retry: (upload: GalleryUpload) => void
  dismiss: (id: string) => void
}

/** The pictures that are not in the gallery yet: how far they are, or why they failed. */
export function UploadList({ uploads, retry, dismiss }: Props) {
  if (uploads.length === 0) return null
  return (
    <ul aria-label="Uploads" className="mt-3 grid gap-3 border-t pt-3 text-sm">
      {uploads.map((upload) => (
        <li key={upload.id}>
          {upload.error === null ? (
            <UploadProgress fileName={upload.file.name} fraction={upload.fraction} />
          ) : (
            <div role="alert" className="flex flex-wrap items-center gap-2">
              <p className="flex min-w-0 flex-1 basis-60 gap-2 text-destructive">
                <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
                <span>
                  <span className="break-all font-medium">{upload.file.name}</span>: {upload.error}
                </span>
              </p>
              <Button size="sm" onClick={() => retry(upload)}>
                Retry
              </Button>
              <Button size="sm" variant="ghost" onClick={() => dismiss(upload.id)}>
                Dismiss
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
