/** What a reader gets at an address, and how it came about (RFC 9211). */
export async function read(siteUrl: string, path: string) {
  const response = await fetch(siteUrl + path, { redirect: 'manual' })
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
