import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { preloadedFonts } from '../components/site/preloadedFonts'
import { loadedAddress, readFrameAddress } from '../content/embed/address'
import type { Embedded } from '../content/embed/source'
import { embedHeaders } from './headers'
import { makeRedirect } from './redirect'

/**
 * Serves the pages that stand in the frames of embeds: first one with a link, which says what it
 * does; after a click the one that holds the other site's. Both are made of their address alone.
 */
export function serveEmbeds(siteUrl: string) {
  const leadTo = makeRedirect(siteUrl, 302)

  return (request: IncomingMessage, response: ServerResponse, otherwise: () => void) => {
    const found = readFrameAddress(request.url ?? '')
    if (!found) return otherwise()
    const { shown, isLoaded } = found
    // Opened by itself, such as in a new tab, it would pass the other site off as a page of ours.
    if (request.headers['sec-fetch-dest'] === 'document') {
      return leadTo(response, shown.original)
    }
    const frameSource = isLoaded ? new URL(shown.frame).origin : null
    const html = page(shown.name, isLoaded ? frame(shown) : link(shown))
    response.writeHead(200, {
      ...embedHeaders(siteUrl, styleSource, frameSource),
      'content-type': 'text/html; charset=utf-8',
      'content-length': Buffer.byteLength(html),
    })
    response.end(request.method === 'HEAD' ? undefined : html)
  }
}

function link({ key, id, name, verb }: Embedded) {
  const plays = verb === 'Watch' || verb === 'Listen'
  const triangle = '<svg viewBox="0 0 10 12" aria-hidden="true"><path d="M0 0l10 6-10 6z"/></svg>'
  return `<a href="${loadedAddress(key, id)}"><span>${plays ? triangle : ''}Load from ${name}</span></a>`
}

/**
 * What players need, and no more: they may run, open what is clicked in a window of its own, and
 * fill the screen; they may not lead the article's page elsewhere.
 */
function frame({ frame, name }: Embedded) {
  return `<iframe src="${frame.replaceAll('&', '&amp;')}" title="${name}" sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation" allow="autoplay; encrypted-media; fullscreen; picture-in-picture" referrerpolicy="strict-origin-when-cross-origin"></iframe>`
}

/**
 * The link lets the picture through that lies under the frame; the other site gets a ground. Neither
 * is `fixed`: browsers do not scroll to what is, and the focus would be out of sight.
 */
const style = `@font-face{font-family:Newsreader;src:url(${preloadedFonts[0]}) format("woff2")}
:root{color-scheme:light dark}
html,body{height:100%;margin:0}
a{display:grid;height:100%;place-items:end start;color:#fdfdfb;text-decoration:none;font:1.125rem/1.2 Newsreader,"Times New Roman",serif}
span{display:flex;gap:.6em;align-items:center;margin:1rem;padding:.65em 1.1em;background:rgb(23 25 29/.9);border:1px solid rgb(253 253 251/.4)}
svg{width:.8em;fill:#f4647a}
a:hover span{background:#17191d;text-decoration:underline;text-decoration-color:#f4647a;text-underline-offset:.16em}
a:focus-visible{outline:0}
a:focus-visible span{outline:3px solid #f4647a;outline-offset:3px;box-shadow:0 0 0 3px #17191d}
iframe{display:block;width:100%;height:100%;border:0;background:Canvas}`

const styleSource = `'sha256-${createHash('sha256').update(style).digest('base64')}'`

function page(title: string, body: string) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style>${body}</html>`
}
