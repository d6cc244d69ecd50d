import type { OutgoingHttpHeaders } from 'node:http'

const everywhere: OutgoingHttpHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
}

/** Public pages run no inline script and load nothing from elsewhere. */
export const publicHeaders: OutgoingHttpHeaders = {
  ...everywhere,
  'content-security-policy': policy({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  }),
  // A proxy may keep a page, but must ask each time: only we know when it changes.
  'cache-control': 'public, max-age=0, must-revalidate',
}

/** The admin area: scripts only with the nonce of the request, which Next puts on its own. */
export function adminHeaders(nonce: string, isDevelopment: boolean): OutgoingHttpHeaders {
  const evaluation = isDevelopment ? " 'unsafe-eval'" : ''
  return {
    ...everywhere,
    'content-security-policy': policy({
      'default-src': "'self'",
      'script-src': `'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
      // Positioned menus and the editor set style attributes.
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' blob: data:",
      'connect-src': "'self'",
      'form-action': "'self'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
      'object-src': "'none'",
    }),
    'x-robots-tag': 'noindex',
  }
}

/** Files whose names change with their content: the build's, and uploaded pictures. */
export const immutableFileHeaders: OutgoingHttpHeaders = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'public, max-age=31536000, immutable',
}

function policy(directives: Record<string, string>) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
