import { type IncomingHttpHeaders, request } from 'node:http'

export type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer }

type Asked = { method?: string; headers?: Record<string, string>; body?: string }

/** Asks for exactly this address, and returns exactly what came: `fetch` tidies up and unpacks. */
export function ask(
  siteUrl: string,
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
) {
  const { hostname, port } = new URL(siteUrl)
  return new Promise<Answer>((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      response
        .toArray()
        .then((chunks) =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(chunks),
          }),
        )
        .catch(reject)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
