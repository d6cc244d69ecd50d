import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import { type Answer, answer, makeAnswer } from './answer'
import { finishBody } from './body'
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
  const files = new LRUCache<string, Answer>({
    maxSize: maxBytes,
    sizeCalculation: ({ body }) => body.size + 2048,
    fetchMethod: readAnswer,
  })

  return async (request: IncomingMessage, response: ServerResponse, otherwise: () => void) => {
    const file = fileAt(folder, (request.url ?? '').slice(prefix.length))
    const made = file === null ? undefined : await files.fetch(file).catch(() => undefined)
    if (!made) return otherwise()
    answer(request, response, made)
  }
}

/** A file's path, or null where there can be no such file. */
function fileAt(folder: string, address: string): string | null {
  const name = decoded(address.split('?', 1)[0] ?? '')
  if (name === null) return null
  const file = path.join(folder, name)
  return file.startsWith(folder + path.sep) && path.extname(file) in types ? file : null
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address)
  } catch {
    return null
  }
}

async function readAnswer(file: string): Promise<Answer> {
  const body = await finishBody(await readFile(file))
  const type = types[path.extname(file)] ?? 'application/octet-stream'
  return makeAnswer(body, 200, { ...immutableFileHeaders, 'content-type': type })
}
