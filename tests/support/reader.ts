import { ask } from './ask'

/** What a reader gets at an address, and how it came about (RFC 9211). */
export async function read(siteUrl: string, path: string) {
  const asked = () => ask(siteUrl, path)
  // As browsers do where the server closes a kept connection just as they use it again.
  const { status, headers, bytes } = await asked().catch(asked)
  return {
    path,
    status,
    location: headers.location ?? null,
    body: bytes.toString(),
    wasRendered: headers['cache-status'] === 'front-door; fwd=miss' && status === 200,
  }
}

export function readAll(siteUrl: string, paths: string[]) {
  return Promise.all(paths.map((path) => read(siteUrl, path)))
}
