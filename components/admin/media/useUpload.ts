'use client'

import { useState } from 'react'
import type { Picture } from '@/domain/reading/views'
import type { OnProgress, UploadResult } from './uploadPicture'

type Upload = (file: File, onProgress: OnProgress) => Promise<UploadResult>

/** One picture being uploaded: how far it is, and why it failed. */
export function useUpload(upload: Upload, onDone: (picture: Picture) => void) {
  const [underWay, setUnderWay] = useState<{ fileName: string; fraction: number } | null>(null)
  const [error, setError] = useState<string>()

  async function start(file: File) {
    const { name: fileName } = file
    setError(undefined)
    setUnderWay({ fileName, fraction: 0 })
    const result = await upload(file, (fraction) => setUnderWay({ fileName, fraction }))
    setUnderWay(null)
    if (result.ok) onDone(result.picture)
    else setError(result.message)
  }

  return { underWay, error, start }
}
