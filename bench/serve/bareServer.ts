import { createServer } from 'node:http'

/** Gives every request the same answer: the least work that an answer by Node can be. */
process.once('message', ({ status, headers, body }: BareAnswer) => {
  const bytes = Buffer.from(body, 'base64')
  const server = createServer((_request, response) => {
    response.writeHead(status, headers)
    response.end(bytes)
  }).listen(0, '127.0.0.1', () => process.send?.(server.address()))
})

export type BareAnswer = { status: number; headers: string[]; body: string }
