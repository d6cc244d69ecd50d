import { type ActionFailure, loggedOut, notAllowed, unexpected } from '@/auth/act'
import { type Actor, NotAllowed } from '@/auth/policy'
import { isSameOrigin } from '@/auth/sameOrigin'
import { currentActor } from '@/auth/session'
import { storageFailure } from '@/auth/storageFailure'
import type { CopyAnswer } from '@/domain/media/copy'
import { log } from '@/log'

/** Answers a page of ours with the picture that the work makes, or with why there is none. */
export async function answerWithPicture(
  request: Request,
  work: (actor: Actor) => Promise<CopyAnswer | ActionFailure>,
): Promise<Response> {
  if (!isSameOrigin(request.headers)) return Response.json(foreign, { status: 403 })
  const actor = await currentActor()
  if (!actor) return Response.json(loggedOut, { status: 401 })
  try {
    const answer = await work(actor)
    return Response.json(answer, { status: answer.ok ? 201 : statuses[answer.error] })
  } catch (error) {
    if (error instanceof NotAllowed) return Response.json(notAllowed, { status: 403 })
    // Whoever went away in the middle needs no answer.
    if (request.signal.aborted) return Response.json(unexpected, { status: 500 })
    const failure = storageFailure(error)
    if (failure) return Response.json(failure, { status: 503, headers: { 'retry-after': '5' } })
    log.error({ err: error }, 'A picture could not be taken in')
    return Response.json(unexpected, { status: 500 })
  }
}

const foreign = {
  ok: false,
  error: 'not-allowed',
  message: 'This did not come from a page of the site. Load the page anew, then try again.',
} as const satisfies ActionFailure

type Failure = Exclude<CopyAnswer | ActionFailure, { ok: true }>

const statuses: Record<Failure['error'], number> = {
  empty: 400,
  invalid: 400,
  'logged-out': 401,
  'not-allowed': 403,
  'too-large': 413,
  'not-a-picture': 415,
  broken: 422,
  'too-many-pixels': 422,
  'too-tall': 422,
  'no-public-address': 422,
  unreachable: 422,
  'too-slow': 422,
  unexpected: 500,
  busy: 503,
  storage: 503,
}
