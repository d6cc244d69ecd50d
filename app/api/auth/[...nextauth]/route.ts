import NextAuth from 'next-auth'
import { authOptions } from '@/auth/options'
import { type StorageFailure, storageFailure } from '@/auth/storageFailure'

type Context = { params: Promise<{ nextauth: string[] }> }

/**
 * The log-in uses these. next-auth's own sign-out would leave the session in the database, and its
 * log takes lines from anybody.
 */
const used = new Set(['GET csrf', 'POST callback/credentials'])

// Made for each request: the build has no secret, and needs none.
async function handle(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  if (!used.has(`${request.method} ${nextauth.join('/')}`))
    return new Response(null, { status: 404 })
  let failure: StorageFailure | null = null
  const options = authOptions({
    onFailure: (error) => {
      failure = storageFailure(error)
    },
  })
  const answer = await NextAuth(options)(request, context)
  return failure ? Response.json(failure, { status: 503, headers: { 'retry-after': '5' } }) : answer
}

export { handle as GET, handle as POST }
