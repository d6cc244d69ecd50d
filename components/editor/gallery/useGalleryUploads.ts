'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { uuidv7 } from 'uuidv7'
import { maxImages } from '@/content/gallery/images'
import type { Picture } from '@/domain/reading/views'
import { changeGallery, findGallery, galleryAt, imageOf } from './images'

export type GalleryUpload = {
  id: string
  file: File
  /** How much was sent; null before it begins. */
  fraction: number | null
  error: string | null
}

/** Files on their way into a gallery: one after the other, in their order, each added as it is there. */
export function useGalleryUploads(editor: Editor, getPos: () => number | undefined) {
  const [uploads, setUploads] = useState<GalleryUpload[]>([])
  const queue = useRef(Promise.resolve())
  useWarningOnLeave(uploads.some(({ error }) => error === null))

  function change(id: string, news: Partial<GalleryUpload>) {
    setUploads((all) => all.map((upload) => (upload.id === id ? { ...upload, ...news } : upload)))
  }

  function dismiss(id: string) {
    setUploads((all) => all.filter((upload) => upload.id !== id))
  }

  function start(files: File[]) {
    const added = files.map((file) => ({ id: uuidv7(), file, fraction: null, error: null }))
    setUploads((all) => [...all, ...added])
    const known = galleryAt(editor, getPos())?.images.map(({ id }) => id) ?? []
    for (const upload of added) {
      queue.current = queue.current.then(() => send(upload, known))
    }
  }

  async function send({ id, file }: GalleryUpload, known: string[]) {
    const { sources, pictures } = editor.storage.image
    change(id, { fraction: 0, error: null })
    const result = await sources.upload(file, (fraction) => change(id, { fraction }))
    if (!result.ok) return change(id, { error: result.message })
    pictures.learn([result.picture])
    dismiss(id)
    if (!editor.isDestroyed) known.push(...add(result.picture, known))
  }

  function add(picture: Picture, known: string[]) {
    const image = imageOf(picture)
    const position = getPos() ?? findGallery(editor, known)
    changeGallery(editor, position, ({ images }) => ({
      images: [...images, image].slice(0, maxImages),
    }))
    return [image.id]
  }

  function retry(upload: GalleryUpload) {
    dismiss(upload.id)
    start([upload.file])
  }

  return { uploads, start, retry, dismiss }
}

/** What is not in the document yet would be gone with the page. */
function useWarningOnLeave(isUploading: boolean) {
  useEffect(() => {
    if (!isUploading) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUploading])
}
