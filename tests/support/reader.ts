/** What a reader gets at an address, and how it came about (RFC 9211). */
export async function read(siteUrl: string, path: string) {
  const ask = () => fetch(siteUrl + path, { redirect: 'manual' })
  // As browsers do where the server closes a kept connection just as they use it again.
  const response = await ask().catch(ask)
  const cacheStatus = response.headers.get('cache-status') ?? ''
  return {
    path,
    status: response.status,
    location: response.headers.get('location'),
    body: await response.text(),
    wasRendered: cacheStatus === 'front-door; fwd=miss' && response.status === 200,
  }
}

export function readAll(siteUrl: string, paths: string[]) {
  return Promise.all(paths.map((path) => read(siteUrl, path)))
}
