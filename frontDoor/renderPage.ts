import inject from 'light-my-request'
import { type Body, finishBody } from './body'
import type { Listener } from './guarded'
import type { Needs } from './headers'
import { withoutFramework } from './withoutFramework'

export type Page = {
  status: number
  headers: Record<string, string>
  body: Body
  needs: Needs
}

/** In text and attributes, `<` or quotes would be escaped: only an element begins like these. */
const startOfFrame = '<iframe src="/embed/'
const startOfScript = '<script src="/script/'

/** Asks Next for a public page, as the site's own address: what a reader says of the host is not heard. */
export async function renderPage(
  next: Listener,
  siteUrl: string,
  path: string,
  passedOn: Record<string, string> = {},
): Promise<Page> {
  const { host } = new URL(siteUrl)
  const result = await inject((request, response) => void next(request, response), {
    method: 'GET',
    url: path,
    headers: { ...passedOn, host },
  })
  // What Next shows then is drawn by scripts that readers don't get.
  if (result.statusCode >= 500) throw new Error('The page could not be rendered.')
  const type = String(result.headers['content-type'] ?? 'text/plain; charset=utf-8')
  const isHtml = type.startsWith('text/html')
  const bytes = isHtml ? Buffer.from(withoutFramework(result.payload)) : result.rawPayload
  const location = [result.headers.location ?? []].flat()[0]
  return {
    status: result.statusCode,
    headers: { 'content-type': type, ...(location !== undefined && { location }) },
    body: await finishBody(bytes),
    needs: {
      frames: isHtml && bytes.includes(startOfFrame),
      beacon: isHtml && bytes.includes(startOfScript),
    },
  }
}
