import NextAuth from 'next-auth'
import { authOptions } from '@/auth/options'

type Context = { params: Promise<{ nextauth: string[] }> }

// Made for each request: the build has no secret, and needs none.
function handle(request: Request, context: Context) {
  return NextAuth(authOptions())(request, context)
}

export { handle as GET, handle as POST }
