import { type Answer, hour, minute } from './answer'

/** Answers that say: not to programs. What a reader would get, only a reader can see. */
const notToPrograms = new Set([401, 402, 403, 407, 451, 999])

/** What an answer that leads no further says of the page. */
export function answerOf(status: number, movedTo: string | null): Answer {
  if (status >= 200 && status < 300) return { kind: 'here', status, movedTo }
  if (status === 404 || status === 410) return { kind: 'gone', status }
  if (notToPrograms.has(status)) {
    const reason = `Its site does not let programs in (${status}). Open it yourself to see what readers get.`
    return { kind: 'refused', status, reason }
  }
  return { kind: 'trouble', status, reason: `Its site answers with an error (${status}).` }
}

export function trouble(reason: string): Answer {
  return { kind: 'trouble', status: null, reason }
}

export function refused(reason: string): Answer {
  return { kind: 'refused', status: null, reason }
}

/**
 * Why there was no answer, by the codes of Node and OpenSSL. Where it is this server that has no
 * network, no page is to be blamed for it.
 */
export function noAnswer(error: unknown, now: number, networkWorkedAt: number): Answer {
  const code = codeOf(error)
  // The name servers that fail may be ours or the site's: not ours where others can be reached.
  const isTheirs = code === 'EAI_AGAIN' && now - networkWorkedAt < 10 * minute
  if (ourOwnNetwork.has(code) && !isTheirs) return { kind: 'later', until: now + hour }
  return trouble(reasons[code] ?? (isTls(code) ? tlsFailed : `No answer came (${code}).`))
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if ('code' in error && typeof error.code === 'string') return error.code
  // Where each of several addresses failed.
  return error instanceof AggregateError ? codeOf(error.errors[0]) : 'unknown'
}

const ourOwnNetwork = new Set(['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EMFILE'])

const noSuchHost = 'There is no such site: its name has no address (DNS).'
const tlsFailed = 'No secure connection could be made (TLS).'
const untrusted = 'Its certificate is from nobody whom browsers trust (TLS).'

const reasons: Record<string, string> = {
  ENOTFOUND: noSuchHost,
  ENODATA: noSuchHost,
  EAI_AGAIN: 'Its name cannot be looked up: its name servers fail (DNS).',
  ECONNREFUSED: 'Its server takes no connections.',
  ECONNRESET: 'Its server ended the connection without an answer.',
  EHOSTUNREACH: 'Its server cannot be reached.',
  ETIMEDOUT: 'Its server cannot be reached.',
  CERT_HAS_EXPIRED: 'Its certificate has expired (TLS).',
  CERT_NOT_YET_VALID: 'Its certificate is not valid yet (TLS).',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Its certificate is for another site (TLS).',
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
}

function isTls(code: string) {
  return code === 'EPROTO' || /^ERR_(SSL|TLS)|CERT/.test(code)
}
