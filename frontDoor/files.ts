import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import { answer } from './answer'
import { type Body, finishBody } from './body'
import { immutableFileHeaders } from './headers'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves the build's files, whose names change with their content, compressed once. */
export function serveBuildFiles(folder: string, prefix: string, maxBytes: number) {
  const files = new LRUCache<string, Body>({
    maxSize: maxBytes,
    sizeCalculation: ({ size }) => size + 512,
    fetchMethod: async (file) => finishBody(await readFile(file)),
  })

  /** Whether there was such a file. */
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = (request.url ?? '').split('?', 1)[0] ?? ''
    const file = path.join(folder, decodeURIComponent(url.slice(prefix.length)))
    const type = types[path.extname(file)]
    if (!file.startsWith(folder + path.sep) || !type) return false
    const body = await files.fetch(file).catch(() => undefined)
    if (!body) return false
    answer(request, response, body, 200, { ...immutableFileHeaders, 'content-type': type })
    return true
  }
}
