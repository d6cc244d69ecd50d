import { isAllowed } from '@/auth/policy'
import { currentActor } from '@/auth/session'
import { exportLinks } from '@/domain/links'
import { LinkListing } from '@/domain/links/listLinks'
import { bodyOf } from './body'

/** The links that the desk lists, as a CSV file that is sent while it is read. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor || !isAllowed(actor, 'links.export')) return new Response(null, { status: 403 })
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const lines = exportLinks(actor, LinkListing.parse(query))
  return new Response(bodyOf(lines), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="links.csv"',
      'cache-control': 'no-store',
    },
  })
}
