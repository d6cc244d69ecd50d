import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import { type Answer, answer, makeAnswer } from './answer'
import { finishBody } from './body'
import { contentType } from './contentTypes'
import { fileAt } from './fileAt'
import { immutableFileHeaders } from './headers'

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

async function readAnswer(file: string): Promise<Answer> {
  const body = await finishBody(await readFile(file))
  const type = contentType(file) ?? ''
  return makeAnswer(body, 200, { ...immutableFileHeaders, 'content-type': type })
}
