import { type ActionFailure, loggedOut, notAllowed, unexpected } from '@/auth/act'
import { type Actor, NotAllowed } from '@/auth/policy'
import { isSameOrigin } from '@/auth/sameOrigin'
import { currentActor } from '@/auth/session'
import { readConfig } from '@/config'
import { uploadPicture } from '@/domain/media'
import { FileName } from '@/domain/media/fileName'
import { type PictureProblem, tooLarge } from '@/domain/media/problems'
import { log } from '@/log'
import { readBody } from './body'

/**
 * Takes the file as the whole body, its name as `?name=`: a form's parts would all have to be in
 * memory before their size is known.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return Response.json(foreign, { status: 403 })
  const actor = await currentActor()
  if (!actor) return Response.json(loggedOut, { status: 401 })
  try {
    const answer = await upload(actor, request)
    return Response.json(answer, { status: answer.ok ? 201 : statuses[answer.error] })
  } catch (error) {
    if (error instanceof NotAllowed) return Response.json(notAllowed, { status: 403 })
    // Whoever went away in the middle needs no answer.
    if (!request.signal.aborted) log.error({ err: error }, 'An upload failed')
    return Response.json(unexpected, { status: 500 })
  }
}

async function upload(actor: Actor, request: Request) {
  const { maxUploadBytes } = readConfig()
  const fileName = FileName.parse(new URL(request.url).searchParams.get('name'))
  const bytes = await readBody(request, maxUploadBytes)
  return bytes ? uploadPicture(actor, { fileName, bytes }) : tooLarge(maxUploadBytes)
}

const foreign = {
  ok: false,
  error: 'not-allowed',
  message: 'This did not come from a page of the site. Load the page anew, then try again.',
} as const satisfies ActionFailure

const statuses: Record<PictureProblem['error'], number> = {
  empty: 400,
  'too-large': 413,
  'not-a-picture': 415,
  broken: 422,
  'too-many-pixels': 422,
  'too-tall': 422,
}
