type Headers = Record<string, string>

/** Public pages run no inline script and load nothing from elsewhere. */
const pagePolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  // Auditors fetch robots.txt from within the page; beacons go here too.
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': "'none'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

/** What a page has that needs leave. */
export type Needs = {
  /** Of embeds: what `embeds.ts` serves. */
  frames: boolean
  /** The script that tells which related links were seen and followed. */
  beacon: boolean
}

export function pageHeaders(siteUrl: string, { frames }: Pick<Needs, 'frames'>): Headers {
  return {
    ...everywhere(siteUrl),
    'content-security-policy': policy({
      ...pagePolicy,
      ...(frames && { 'frame-src': "'self'" }),
    }),
    // A proxy may keep a page, but must ask each time: only we know when it changes.
    'cache-control': 'public, max-age=0, must-revalidate',
  }
}

/** Drafts look like public pages, and nobody keeps them, finds them, or learns their address. */
export function previewHeaders(siteUrl: string): Headers {
  return {
    ...pageHeaders(siteUrl, { frames: true }),
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow, noarchive',
  }
}

/** A draft beside its editor: the one page of ours that a page of ours may frame. It runs nothing. */
export function framedPreviewHeaders(siteUrl: string): Headers {
  return {
    ...previewHeaders(siteUrl),
    'content-security-policy': policy({
      ...pagePolicy,
      'script-src': "'none'",
      'frame-src': "'self'",
      'frame-ancestors': "'self'",
    }),
  }
}

/** The pages in the frames of embeds, which only pages of ours may frame. */
export function embedHeaders(
  siteUrl: string,
  styleSource: string,
  frameSource: string | null,
): Headers {
  return {
    ...everywhere(siteUrl),
    'content-security-policy': policy({
      'default-src': "'none'",
      'style-src': styleSource,
      'font-src': "'self'",
      ...(frameSource !== null && { 'frame-src': frameSource }),
      'form-action': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'self'",
    }),
    'cache-control': 'public, max-age=3600',
    'x-robots-tag': 'noindex',
    vary: 'sec-fetch-dest',
  }
}

/** The admin area: scripts only with the nonce of the request, which Next puts on its own. */
export function adminHeaders(siteUrl: string, nonce: string, isDevelopment: boolean): Headers {
  const evaluation = isDevelopment ? " 'unsafe-eval'" : ''
  return {
    ...everywhere(siteUrl),
    'content-security-policy': policy({
      'default-src': "'self'",
      'script-src': `'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
      // Positioned menus and the editor set style attributes.
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' blob: data:",
      // Pictures come out of the clipboard of some browsers as blobs.
      'connect-src': "'self' blob:",
      'form-action': "'self'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
      'object-src': "'none'",
    }),
    'x-robots-tag': 'noindex',
  }
}

/** What is no page, no draft and no file may load and run nothing. */
export function bareHeaders(siteUrl: string): Headers {
  return {
    ...everywhere(siteUrl),
    'content-security-policy': policy({ 'default-src': "'none'", 'frame-ancestors': "'none'" }),
  }
}

/** Files that may change under their name. */
export const fileHeaders: Headers = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'public, max-age=3600',
}

/** Files whose names change with their content: the build's, the fonts, and uploaded pictures. */
export const immutableFileHeaders: Headers = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'public, max-age=31536000, immutable',
}

function everywhere(siteUrl: string): Headers {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(siteUrl.startsWith('https:') && {
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    }),
  }
}

function policy(directives: Record<string, string>) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
