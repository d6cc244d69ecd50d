import { acceptedTypes, heic, notAPicture, tooLarge } from '@/domain/media/problems'
import type { UploadAnswer } from '@/domain/media/upload'
import type { Picture } from '@/domain/reading/views'

export type UploadResult = { ok: true; picture: Picture } | { ok: false; message: string }

/** How much of the file was sent, from 0 to 1; at 1 the server begins to work on it. */
export type OnProgress = (fraction: number) => void

/** Sends a file to become a picture. Answers with a value whatever happens. */
export async function uploadPicture(file: File, onProgress?: OnProgress): Promise<UploadResult> {
  return problemBefore(file) ?? send(file, onProgress)
}

/** What can be told without sending the file; the server looks again. */
function problemBefore({ type, size }: File) {
  const limit = Number(document.body.dataset.maxUploadBytes)
  if (/^image\/hei[cf]/.test(type)) return heic
  // Some systems have no type for the newer formats.
  if (type !== '' && !acceptedTypes.includes(type)) return notAPicture
  return size > limit ? tooLarge(limit) : null
}

/** `fetch` does not tell how much was sent. */
function send(file: File, onProgress: OnProgress | undefined) {
  return new Promise<UploadResult>((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/media?${new URLSearchParams({ name: file.name })}`)
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded / total)
    request.onload = () => resolve(answerOf(request))
    request.onerror = () => resolve(siteDidNotAnswer)
    request.send(file)
  })
}

function answerOf({ status, responseText }: XMLHttpRequest): UploadResult {
  try {
    return JSON.parse(responseText) as UploadAnswer
  } catch {
    // A proxy before the site answered in its place.
    return status === 413 ? tooLargeForProxy : siteDidNotAnswer
  }
}

export const siteDidNotAnswer: UploadResult = {
  ok: false,
  message: 'The site did not answer. Check your connection, then try again.',
}

const tooLargeForProxy: UploadResult = {
  ok: false,
  message: 'This file is too large for the server. Make it smaller, then try again.',
}
