import { isSameOrigin } from '@/auth/sameOrigin'
import { readBody } from '../media/body'

const maxBytes = 2000

/**
 * Lets an action answer a request that is not one of Next's: those of a page wait for each other,
 * and what is asked every few seconds must not stand before a save.
 */
export async function answerTo<Input>(
  request: Request,
  action: (input: Input) => Promise<unknown>,
): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const body = await readBody(request, maxBytes)
  // Whatever it is, the action reads it with its schema.
  return Response.json(await action(parsed(body) as Input))
}

function parsed(body: Buffer | null): unknown {
  try {
    return JSON.parse(String(body))
  } catch {
    return null
  }
}
