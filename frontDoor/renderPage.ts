import inject from 'light-my-request'
import { holdsUntil } from '../cache/moments'
import { beginRequest, pageRequest } from '../cache/request'
import type { LinkOnPage } from '../domain/linkCounts/linksOn'
import type { Listener } from './guarded'
import type { Needs } from './headers'
import { withoutFramework } from './withoutFramework'

/** What Next answered, as readers get it. */
export type Page = {
  status: number
  contentType: string
  location: string | null
  bytes: Buffer
  needs: Needs
}

export type RenderedPage = Page & {
  /** Of all that the page shows; null where the page may not be kept. */
  tags: string[] | null
  /** The moment at which it looks different by itself. */
  holdsUntil: number
  linksShown: LinkOnPage[]
}

type Options = { next: Listener; siteUrl: string }

/** Renders a public page. The result shares no memory with the caller or with other renders. */
export async function renderPage(options: Options, path: string): Promise<RenderedPage> {
  const request = beginRequest()
  const page = await pageRequest.run(request, () => askNext(options, path))
  const tags = [...request.tags]
  return {
    ...page,
    // Without any, no change would ever end it.
    tags: request.isWhole && tags.length > 0 ? tags : null,
    linksShown: request.linksShown,
    holdsUntil: holdsUntil(tags),
  }
}

/** In text and attributes, `<` or quotes would be escaped: only an element begins like these. */
const startOfFrame = '<iframe src="/embed/'
const startOfScript = '<script src="/script/'

/** Asks Next for a page, as the site's own address: what a reader says of the host is not heard. */
export async function askNext(
  { next, siteUrl }: Options,
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
  const contentType = String(result.headers['content-type'] ?? 'text/plain; charset=utf-8')
  const isPage = result.statusCode === 200 && contentType.startsWith('text/html')
  const bytes = isPage ? Buffer.from(withoutFramework(result.payload)) : Buffer.alloc(0)
  return {
    status: result.statusCode,
    contentType,
    location: [result.headers.location ?? []].flat()[0] ?? null,
    bytes,
    needs: { frames: bytes.includes(startOfFrame), beacon: bytes.includes(startOfScript) },
  }
}
