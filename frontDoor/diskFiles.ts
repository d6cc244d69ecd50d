import type { Stats } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { isUnchanged } from './answer'
import { byteRange } from './byteRange'
import { contentType } from './contentTypes'
import { fileAt } from './fileAt'

/** Serves the files of a folder from the disk, whole or in part. */
export function serveDiskFiles(folder: string, headers: (url: string) => Record<string, string>) {
  return async (request: IncomingMessage, response: ServerResponse, otherwise: () => unknown) => {
    const url = request.url ?? '/'
    const file = fileAt(folder, url)
    const handle = file === null ? null : await openIfThere(file)
    if (file === null || handle === null) return otherwise()
    try {
      const stats = await handle.stat()
      if (!stats.isFile()) return await otherwise()
      await send(request, response, handle, stats, {
        ...headers(url),
        'content-type': contentType(file) ?? '',
      })
    } finally {
      await handle.close()
    }
  }
}

const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])

async function openIfThere(file: string) {
  try {
    return await open(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && absent.has(String(error.code))) return null
    throw error
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  handle: FileHandle,
  { size, mtimeMs, mtime }: Stats,
  given: Record<string, string>,
) {
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`
  const headers = {
    ...given,
    etag,
    'last-modified': mtime.toUTCString(),
    'accept-ranges': 'bytes',
  }
  if (isUnchangedSince(request, etag, mtime)) return void response.writeHead(304, headers).end()
  const isOfThisFile = [undefined, etag].includes(request.headers['if-range'] as string | undefined)
  const part = isOfThisFile ? byteRange(request.headers.range, size) : null
  if (part === 'unsatisfiable') {
    return void response.writeHead(416, { ...headers, 'content-range': `bytes */${size}` }).end()
  }
  const { start, end } = part ?? { start: 0, end: size - 1 }
  response.writeHead(part ? 206 : 200, {
    ...headers,
    'content-length': end - start + 1,
    ...(part && { 'content-range': `bytes ${start}-${end}/${size}` }),
  })
  if (request.method === 'HEAD' || size === 0) return void response.end()
  const stream = handle.createReadStream({ start, end, autoClose: false })
  // A reader who left needs no more of it.
  await pipeline(stream, response).catch((error: unknown) => {
    if (!response.destroyed) throw error
  })
}

function isUnchangedSince({ headers }: IncomingMessage, etag: string, mtime: Date) {
  if (headers['if-none-match'] !== undefined) return isUnchanged(headers['if-none-match'], etag)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return Math.floor(mtime.getTime() / 1000) * 1000 <= since
}
