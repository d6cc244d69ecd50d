import { sessionCookieName } from '../auth/cookieName'
import { isPreviewLink } from '../domain/previews/isPreviewLink'
import { previewPathOf } from './address'
import { answer, makeAnswer } from './answer'
import { type Body, finishBody } from './body'
import type { Listener } from './guarded'
import { framedPreviewHeaders, previewHeaders } from './headers'
import { askNext } from './renderPage'

type Options = { next: Listener; siteUrl: string; notFoundBody: () => Promise<Body> }

/**
 * Serves drafts without the framework's script, as public pages are, but renders each anew: nothing
 * of a draft is kept here, or by anybody on the way.
 */
export function servePreviews({ next, siteUrl, notFoundBody }: Options): Listener {
  const headers = previewHeaders(siteUrl)
  const framedHeaders = framedPreviewHeaders(siteUrl)

  return async (request, response) => {
    const path = previewPathOf(request.url ?? '/')
    const isFramed = path?.startsWith('/preview/post/') === true
    // A link shows everybody the same, whoever else they are.
    const cookie = isFramed ? request.headers.cookie : undefined
    const draft = path && (await mayBeThere(path, cookie)) ? await render(path, cookie) : null
    const body = draft ?? (await notFoundBody())
    const all = {
      'content-type': 'text/html; charset=utf-8',
      ...(isFramed ? framedHeaders : headers),
    }
    answer(request, response, makeAnswer(body, draft ? 200 : 404, all))
  }

  /** Null where there is none, for whatever reason: each looks the same. */
  async function render(path: string, cookie: string | undefined): Promise<Body | null> {
    const page = await askNext({ next, siteUrl }, path, cookie ? { cookie } : {})
    return page.status === 200 ? finishBody(page.bytes) : null
  }
}

/** Tells what costs a look-up, not a rendering: tokens that lead nowhere, and who is not logged in. */
async function mayBeThere(path: string, cookie: string | undefined): Promise<boolean> {
  const token = /^\/preview\/([\w-]{43})$/.exec(path)?.[1]
  return token ? isPreviewLink(token) : cookie?.includes(sessionCookieName()) === true
}
