import { previewPathOf } from './address'
import { answer, makeAnswer } from './answer'
import type { Listener } from './guarded'
import { framedPreviewHeaders, previewHeaders } from './headers'
import { type Page, renderPage } from './renderPage'

type Options = { next: Listener; siteUrl: string; notFoundPage: () => Promise<Page> }

/**
 * Serves drafts without the framework's script, as public pages are, but renders each anew: nothing
 * of a draft is kept here, or by anybody on the way.
 */
export function servePreviews({ next, siteUrl, notFoundPage }: Options): Listener {
  const headers = previewHeaders(siteUrl)
  const framedHeaders = framedPreviewHeaders(siteUrl)

  return async (request, response) => {
    const path = previewPathOf(request.url ?? '/')
    const isFramed = path?.startsWith('/preview/post/') === true
    // A link shows everybody the same, whoever else they are.
    const draft = path && (await render(path, isFramed ? request.headers.cookie : undefined))
    const { body, status, headers: own } = draft || { ...(await notFoundPage()), status: 404 }
    const all = { ...own, ...(isFramed ? framedHeaders : headers) }
    answer(request, response, makeAnswer(body, status, all))
  }

  /** Null where there is none, for whatever reason: each looks the same. */
  async function render(path: string, cookie: string | undefined): Promise<Page | null> {
    const page = await renderPage(next, siteUrl, path, cookie ? { cookie } : {})
    return page.status === 200 ? page : null
  }
}
